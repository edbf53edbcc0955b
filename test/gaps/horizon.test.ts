import { expect, test } from 'vitest';
import { SUBJECTS } from '../../graph/facts/subjects.ts';
import { groundOf, surroundingsOf } from '../../graph/facts/surroundings.ts';
import { daysIn, nextChangeOn } from '../../graph/gaps/horizon.ts';
import { judgeLocal, paramsOf } from '../../graph/gaps/judge-local.ts';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { addDays, dayNumber } from '../../graph/model/day.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';

const FIRST = '2021-01-01';
const LAST = '2024-12-31';

/** What a rule over the whole graph says is not kept with a day of its own. */
const told = STORIES.flatMap(({ rule: id, fires, nearMiss, unknown }) => {
  const rule = RULES.find((each): each is LocalRule => each.id === id && each.scope === 'local');
  return [fires, nearMiss, ...(unknown ? [unknown] : [])].flatMap((story) =>
    rule
      ? [undefined, '2023-04-14'].map((complete) => [id, story.title, complete, rule, story] as const)
      : [],
  );
});

/** Seen to fail when `turns` of a rule was emptied. */
test.each(told)(
  'B2 %s, %s, complete through %s: asked again only when due, day for day the same answer',
  (_id, _title, completeThrough, rule, story) => {
    const view = viewOf(story.commands);
    const subject = view.node(story.subject);
    if (!subject) throw new Error(`the story has no record ${story.subject}`);
    const graph = surroundingsOf(groundOf(view), story.subject, SUBJECTS[rule.subject].hops);
    const params = paramsOf(rule, {});
    const days = daysIn(graph);
    if (completeThrough !== undefined) days.add(dayNumber(completeThrough));
    const ask = (on: string) => judgeLocal(rule, { subject, graph }, params, { on, completeThrough }).outcome;
    let due: string | undefined = FIRST;
    let kept = '';
    for (let on = FIRST; on <= LAST; on = addDays(on, 1)) {
      if (due !== undefined && on >= due) {
        kept = ask(on);
        due = nextChangeOn(rule, params, subject, days, on);
      }
      expect(`${on} ${kept}`).toBe(`${on} ${ask(on)}`);
    }
  },
);
