import type { Day } from '../../graph/model/schema/day.ts';
import { link, type SeedCommand } from '../record.ts';
import { agreement, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

/** A branch of the whole district, paired with two villages of one town, which are paired with each other since a day. */
const bridged = (id: string, joined?: { readonly signedOn?: Day }): SeedCommand[] => [
  ...cast('Town', `${id}-town`).commands,
  ...partyOrganization(`${id}-po`, { of: organization(`${id}-so`) }),
  ...['x', 'y'].flatMap((name) => [
    ...cast('Community', `${id}-${name}`, {}, [link('LOCATED_IN', `${id}-${name}`, `${id}-town`)]).commands,
    ...agreement(`${id}-${name}-ag`, [`${id}-po`, `${id}-${name}`], {
      signedOn: '2022-06-01',
      termTo: '2024-05-31',
    }),
  ]),
  ...(joined ? agreement(`${id}-xy-ag`, [`${id}-x`, `${id}-y`], joined) : []),
];

export const g32: RuleStories = {
  rule: 'G32',
  fires: {
    title: '两个村只靠一个党支部相连，明天才互相结对',
    commands: bridged('g32-a', { signedOn: '2023-04-15' }),
    subject: 'g32-a-so',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-15', outcome: 'fine' },
      { on: '2022-05-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '两个村今天互相结对',
    commands: bridged('g32-b', { signedOn: '2023-04-14' }),
    subject: 'g32-b-so',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '两个村之间的协议签订日期未知',
    commands: bridged('g32-c', {}),
    subject: 'g32-c-so',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
