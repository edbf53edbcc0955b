import { expect, test } from 'vitest';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { DatedJudge } from '../../graph/gaps/scan/dated-judge.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import { SUBJECTS } from '../../graph/gaps/scan/subjects.ts';
import { isRenaming, nameFieldOf } from '../../graph/gaps/scan/unread-fields.ts';
import type { View } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';
import { guardedGraph } from './guarded-graph.ts';
import { changed, someStories } from './random-graph.ts';
import { said, scanned } from './said.ts';

const local = RULES.filter((rule): rule is LocalRule => rule.scope === 'local');

/** Whoever finds nothing has asked for no name; so a new name changes what is said of findings alone. */
function expectNamesInWordsAlone(view: View, on: string): number {
  const [named, guarded] = [
    new DatedJudge(view, on),
    guardedGraph(view, (kind, field) => field === nameFieldOf(kind)),
  ];
  const judge = new DatedJudge(guarded, on);
  let silent = 0;
  for (const rule of local) {
    const params = paramsOf(rule, {});
    for (const subject of SUBJECTS[rule.subject].kinds.flatMap((kind) => guarded.ofKind(kind))) {
      const known = view.node(subject.id);
      const said = known && named.ask(rule, params, known);
      if (!said || said.finding) continue;
      silent += 1;
      expect(() => judge.ask(rule, params, subject), `${rule.id} ${subject.id}`).not.toThrow();
    }
  }
  return silent;
}

const toldStories = (): View =>
  viewOf(
    STORIES.flatMap(({ fires, nearMiss, unknown }) => [
      fires,
      nearMiss,
      ...(unknown ? [unknown] : []),
    ]).flatMap(({ commands }) => commands),
  );

/** Seen to fail when a rule told a branch from a committee by its name. */
test('no rule judges by a name in the stories and the article', () => {
  const stories = toldStories();
  for (const on of ['2021-06-01', ARTICLE_DAY, '2024-02-29'])
    for (const view of [stories, article]) expect(expectNamesInWordsAlone(view, on)).toBeGreaterThan(1_000);
});

test.each(Array.from({ length: 30 }, (_, seed) => seed))('nor in random graph %i', (seed) => {
  const random = new Random(seed);
  const view = someStories(random);
  changed(view, random, 120);
  expect(expectNamesInWordsAlone(view, ARTICLE_DAY)).toBeGreaterThan(0);
});

/** Seen to fail when findings kept their words. */
test('after new names everywhere, all is said as a full scan says it', async () => {
  const view = toldStories();
  const scan = await scanned(view, ARTICLE_DAY);
  const before = said(scan);
  [...view.nodes.values()].forEach(({ id, kind, fields }, index) => {
    const field = nameFieldOf(kind);
    const was = field && fields[field];
    if (field === undefined || typeof was !== 'string') return;
    const renamed = {
      type: 'node.changed',
      id,
      kind,
      set: { [field]: `${was}（新）` },
      was: { [field]: was },
    } as const;
    const event = { ...renamed, provenance: {}, wasProvenance: {} };
    expect(isRenaming(event)).toBe(true);
    view.apply([event], 1_000_000 + index);
    scan.refresh([event]);
  });
  scan.judgeWhole();
  expect(said(scan)).not.toEqual(before);
  expect(said(scan)).toEqual(said(await scanned(view, ARTICLE_DAY)));
});
