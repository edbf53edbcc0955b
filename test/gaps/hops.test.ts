import { expect, test } from 'vitest';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { DatedJudge } from '../../graph/gaps/scan/dated-judge.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import { SUBJECTS } from '../../graph/gaps/scan/subjects.ts';
import type { View } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';
import { changed, someStories } from './random-graph.ts';
import { surroundingsOf } from './surroundings.ts';

const local = RULES.filter((rule): rule is LocalRule => rule.scope === 'local');

/** Every local rule about every one of its subjects: the whole graph and the declared surroundings say the same. */
function expectNoMoreThanItsHops(view: View, on: string): number {
  let asked = 0;
  for (const rule of local) {
    const { kinds, hops } = SUBJECTS[rule.subject];
    const params = paramsOf(rule, {});
    const whole = new DatedJudge(view, on);
    for (const subject of kinds.flatMap((kind) => view.ofKind(kind))) {
      const bounded = new DatedJudge(surroundingsOf(view, subject.id, hops), on);
      const said = [rule.id, subject.id, whole.ask(rule, params, subject)];
      const here = [rule.id, subject.id, bounded.ask(rule, params, subject)];
      if (JSON.stringify(said) !== JSON.stringify(here)) expect(said).toEqual(here);
      asked += 1;
    }
  }
  return asked;
}

/** Seen to fail when a hop was taken from a subject. */
test('no rule sees more of the stories than its hops', () => {
  const all = STORIES.flatMap(({ fires, nearMiss, unknown }) => [
    fires,
    nearMiss,
    ...(unknown ? [unknown] : []),
  ]);
  const view = viewOf(all.flatMap((story) => story.commands));
  for (const on of ['2021-06-01', ARTICLE_DAY, '2024-02-29'])
    expect(expectNoMoreThanItsHops(view, on)).toBeGreaterThan(1_000);
});

test('no rule sees more of the article than its hops', () => {
  expect(expectNoMoreThanItsHops(article, ARTICLE_DAY)).toBeGreaterThan(5_000);
});

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'no rule sees more of random graph %i than its hops',
  (seed) => {
    const random = new Random(seed);
    const view = someStories(random);
    changed(view, random, 120);
    expect(expectNoMoreThanItsHops(view, ARTICLE_DAY)).toBeGreaterThan(0);
  },
);
