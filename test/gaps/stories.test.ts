import { describe, expect, test } from 'vitest';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { paramsOf } from '../../graph/gaps/scan/local-verdict.ts';
import { SUBJECTS } from '../../graph/gaps/scan/subjects.ts';
import { KINDS } from '../../graph/model/schema/kinds.ts';
import type { View } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { link, type SeedCommand } from '../../seed/record.ts';
import { agreement, cast, organization, partyOrganization } from '../../seed/stories/cast.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import type { Story } from '../../seed/stories/story.ts';
import { factsFromView } from './facts-from-view.ts';
import { judgeLocal } from './judge-local.ts';
import { surroundingsOf } from './surroundings.ts';

const created = (commands: readonly SeedCommand[]) =>
  commands.flatMap(({ type, args }) => (type === 'node.create' ? [args.node] : []));

/** A story whose bodies are all in one town too, and whose organisations are all supervised by one unit. */
function withHubs({ commands }: Story): SeedCommand[] {
  const relations = created(commands).flatMap(({ id, kind }) => [
    ...(KINDS[kind].isBody ? [link('LOCATED_IN', id, 'hub-town', { role: 'registered' })] : []),
    ...(kind === 'SocialOrganization' ? [link('SUPERVISED_BY', id, 'hub-unit')] : []),
  ]);
  return [
    ...commands,
    ...cast('Town', 'hub-town').commands,
    ...cast('Unit', 'hub-unit').commands,
    ...relations.map((relation) => ({ type: 'relation.create' as const, args: { relation } })),
  ];
}

/** Organisations with everything that could have gaps, at the towns and units of a story but not in it. */
function neighbours(commands: readonly SeedCommand[]): SeedCommand[] {
  const branches = ['a', 'b', 'c'].flatMap((name) => {
    const id = `elsewhere-${name}-so`;
    const shared = created(commands).flatMap((hub) => {
      if (hub.kind === 'Town') return [link('LOCATED_IN', id, hub.id, { role: 'host' })];
      return hub.kind === 'Unit'
        ? [link('SUPERVISED_BY', id, hub.id), link('REGISTERED_BY', id, hub.id)]
        : [];
    });
    return partyOrganization(`elsewhere-${name}`, { of: organization(id, {}, shared) });
  });
  return [
    ...branches,
    ...agreement('elsewhere-ag', ['elsewhere-a', 'elsewhere-b'], {
      signedOn: '2020-01-01',
      termTo: '2021-01-01',
    }),
  ];
}

test('B11 every rule has its stories, and all stories are of rules that are asked', () => {
  expect(RULES.map(({ id }) => id)).toEqual(STORIES.map(({ rule }) => rule));
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

/** Rules over the whole graph see more than one record's surroundings: `whole-rules.test.ts` and `stories-*.test.ts`. */
const local = STORIES.flatMap(({ rule: id, ...told }) => {
  const rule = RULES.find((each): each is LocalRule => each.id === id && each.scope === 'local');
  return rule ? [{ id, rule, ...told }] : [];
});

/** Quick, without a store: each rule against its own stories. Both engines tell them in `stories-*.test.ts`. */
describe.each(local)('$id', ({ rule, fires, nearMiss, unknown }) => {
  const stories: [string, Story][] = [
    ['fires', fires],
    ['near miss', nearMiss],
    ...(unknown ? [['unknown', unknown] as [string, Story]] : []),
  ];
  const days = stories.flatMap(([name, story]) =>
    story.expects.map(({ on, outcome }) => [name, on, outcome, story] as const),
  );
  test.each(days)('%s on %s: %s', (_name, on, outcome, story) => {
    const facts = factsFromView(viewOf(story.commands), rule.subject, story.subject);
    expect(judgeLocal(rule, facts, paramsOf(rule, {}), { on }).outcome).toBe(outcome);
  });

  test.each(stories)('B3 %s: who shares a hub with it is not looked at', (_name, story) => {
    const alone = withHubs(story);
    const shared = viewOf([...alone, ...neighbours(alone)]);
    const around = surroundingsOf(shared, story.subject, SUBJECTS[rule.subject].hops);
    expect([...around.records()].filter((each) => each.id.startsWith('elsewhere'))).toEqual([]);
    const ask = (view: View) => {
      const facts = factsFromView(view, rule.subject, story.subject);
      return judgeLocal(rule, facts, paramsOf(rule, {}), { on: story.expects[0].on });
    };
    expect(ask(shared)).toEqual(ask(viewOf(alone)));
  });
});
