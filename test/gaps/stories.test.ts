import { describe, expect, test } from 'vitest';
import { judgeLocal, paramsOf } from '../../graph/gaps/judge-local.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { viewOf } from '../../seed/build.ts';
import { link, type SeedCommand } from '../../seed/record.ts';
import { agreement, cast, organization, partyOrganization } from '../../seed/stories/cast.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import type { Story } from '../../seed/stories/story.ts';
import { factsFromView } from './facts-from-view.ts';

/** Quick, without a store: each rule against its own stories. Both engines tell them in `stories-*.test.ts`. */
/** A town of its own, with everything in it that could have gaps, and no relation to anybody else. */
const ELSEWHERE: readonly SeedCommand[] = [
  ...cast('Town', 'elsewhere').commands,
  ...['a', 'b', 'c'].flatMap((name) =>
    partyOrganization(`elsewhere-${name}`, {
      of: organization(`elsewhere-${name}-so`, {}, [
        link('LOCATED_IN', `elsewhere-${name}-so`, 'elsewhere', { role: 'host' }),
      ]),
    }),
  ),
  ...agreement('elsewhere-ag', ['elsewhere-a', 'elsewhere-b'], {
    signedOn: '2020-01-01',
    termTo: '2021-01-01',
  }),
];

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

  test.each(stories)('%s: organisations in another town change nothing', (_name, story) => {
    if (rule?.scope !== 'local') return;
    const [alone, beside] = [story.commands, [...story.commands, ...ELSEWHERE]].map((commands) => {
      const facts = factsFromView(viewOf(commands), rule.subject, story.subject);
      return judgeLocal(rule, facts, paramsOf(rule, {}), { on: story.expects[0].on });
    });
    expect(beside).toEqual(alone);
  });
});
