import { describe, expect, test } from 'vitest';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { DatedJudge, type Judged } from '../../graph/gaps/scan/dated-judge.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import { addDays, dayNumber } from '../../graph/model/schema/day.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';

const FIRST = '2021-01-01';
const LAST = '2024-12-31';

const told = STORIES.flatMap(({ rule: id, fires, nearMiss, unknown }) => {
  const rule = RULES.find((each): each is LocalRule => each.id === id && each.scope === 'local');
  return [fires, nearMiss, ...(unknown ? [unknown] : [])].flatMap((story) =>
    rule
      ? [undefined, '2023-04-14'].map((complete) => [id, story.title, complete, rule, story] as const)
      : [],
  );
});

const days: string[] = [];
for (let on = FIRST; on <= LAST; on = addDays(on, 1)) days.push(on);

/** Seen to fail when `turns` of a rule was emptied, and when the trace missed the days of relations. */
describe.each([
  ['forward', days],
  ['backward', [...days].reverse()],
])(
  'looked at %s, an answer is asked for again only where it says so, and is day for day the same',
  (_way, ways) => {
    test.each(told)('B2 %s, %s, complete through %s', (_id, _title, completeThrough, rule, story) => {
      const view = viewOf(story.commands);
      const subject = view.node(story.subject);
      if (!subject) throw new Error(`the story has no record ${story.subject}`);
      const params = paramsOf(rule, {});
      let kept: Judged | undefined;
      for (const on of ways) {
        const today = dayNumber(on);
        const asked = new DatedJudge(view, on, completeThrough).ask(rule, params, subject);
        if (!kept || today < kept.span.since || today >= kept.span.next) kept = asked;
        // What is found, and all of its words.
        if (
          JSON.stringify([kept.verdict.outcome, kept.finding]) !==
          JSON.stringify([asked.verdict.outcome, asked.finding])
        )
          expect([on, kept]).toEqual([on, asked]);
      }
      expect(kept).toBeDefined();
    });
  },
);
