import { expect, test } from 'vitest';
import { UNREAD_FIELDS } from '../../graph/gaps/scan/unread-fields.ts';
import { fromField } from '../../graph/model/schema/dated.ts';
import { fieldSpecs, type Kind, kindSpec } from '../../graph/model/schema/kinds.ts';
import type { View, WholeGraph } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';
import { guardedGraph } from './guarded-graph.ts';
import { changed, someStories } from './random-graph.ts';
import { scanned } from './said.ts';

const listed = Object.entries(UNREAD_FIELDS) as [Kind, readonly string[]][];

function guarded(view: View): WholeGraph {
  const unread = new Map(
    listed.map(([kind, fields]) => [kind, new Set(fields.flatMap((field) => [field, fromField(field)]))]),
  );
  return guardedGraph(view, (kind, field) => unread.get(kind)?.has(field) ?? false);
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
