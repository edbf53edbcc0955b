import { describe, expect, test } from 'vitest';
import { judgeLocal, paramsOf } from '../../graph/gaps/judge-local.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { viewOf } from '../../seed/build.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import type { Story } from '../../seed/stories/story.ts';
import { factsFromView } from './facts-from-view.ts';

/** Quick, without a store: each rule against its own stories. Both engines tell them in `stories-*.test.ts`. */
describe.each(STORIES)('$rule', ({ rule: id, fires, nearMiss, unknown }) => {
  const rule = RULES.find((each) => each.id === id);
  const stories: [string, Story][] = [
    ['fires', fires],
    ['near miss', nearMiss],
    ...(unknown ? [['unknown', unknown] as [string, Story]] : []),
  ];
  const days = stories.flatMap(([name, story]) =>
    story.expects.map(({ on, outcome }) => [name, on, outcome, story] as const),
  );
  test.each(days)('%s on %s: %s', (_name, on, outcome, story) => {
    if (rule?.scope !== 'local') return;
    const facts = factsFromView(viewOf(story.commands), rule.subject, story.subject);
    expect(judgeLocal(rule, facts, paramsOf(rule, {}), { on }).outcome).toBe(outcome);
  });
});
