import { expect, test } from 'vitest';
import { UNREAD_FIELDS } from '../../graph/gaps/scan/unread-fields.ts';
import { fromField } from '../../graph/model/schema/dated.ts';
import { fieldSpecs, type Kind, kindSpec } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { View } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';
import { changed, someStories } from './random-graph.ts';
import { scanned } from './said.ts';

const listed = Object.entries(UNREAD_FIELDS) as [Kind, readonly string[]][];

/** A view whose records say when a listed field of theirs is looked at. */
function guarded(view: View): View {
  const guard = (node: NodeRecord): NodeRecord => {
    const unread = new Set((UNREAD_FIELDS[node.kind] ?? []).flatMap((field) => [field, fromField(field)]));
    const get = (fields: NodeRecord['fields'], name: string | symbol): unknown => {
      if (unread.has(String(name))) throw new Error(`${node.kind}.${String(name)} is read`);
      return Reflect.get(fields, name);
    };
    return { ...node, fields: new Proxy(node.fields, { get }) };
  };
  return new View().load([...view.nodes.values()].map(guard), view.relations.values());
}

test.each(listed)('what is listed of %s is a field of it, no day, and not its name', (kind, fields) => {
  for (const field of fields) {
    expect(fieldSpecs(kind), field).toHaveProperty(field);
    expect([field, fieldSpecs(kind)[field]?.type]).not.toEqual([field, 'day']);
    expect(field).not.toBe(kindSpec(kind).nameField ?? 'name');
  }
});

/** Seen to fail when `agreementCap` was listed. */
test('no rule looks at a listed field of the stories and the article', async () => {
  const told = STORIES.flatMap(({ fires, nearMiss, unknown }) => [
    fires,
    nearMiss,
    ...(unknown ? [unknown] : []),
  ]);
  const stories = viewOf(told.flatMap(({ commands }) => commands));
  for (const on of ['2021-06-01', ARTICLE_DAY, '2024-02-29'])
    for (const view of [stories, article]) await expect(scanned(guarded(view), on)).resolves.toBeDefined();
});

test.each(Array.from({ length: 30 }, (_, seed) => seed))('nor of random graph %i', async (seed) => {
  const random = new Random(seed);
  const view = someStories(random);
  changed(view, random, 120);
  await expect(scanned(guarded(view), ARTICLE_DAY)).resolves.toBeDefined();
});
