import { link, type SeedRelation } from '../record.ts';
import { agreement, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const SIGNED = { signedOn: '2022-06-01', termTo: '2025-05-31' };

const filed = (id: string, stays: (community: string) => readonly SeedRelation[]) => [
  ...cast('Town', `${id}-old`).commands,
  ...cast('Town', `${id}-new`).commands,
  ...partyOrganization(`${id}-com-po`, { of: cast('Community', `${id}-com`, {}, stays(`${id}-com`)) }),
  ...partyOrganization(`${id}-po`, { of: organization(`${id}-so`) }),
  ...agreement(`${id}-ag`, [`${id}-po`, `${id}-com-po`], SIGNED, {}, [
    link('FILED_UNDER', `${id}-ag`, `${id}-old`),
  ]),
];
/** The community moves from the old town to the new one on this day. */
const moves = (id: string, on: string, until: string) => (community: string) => [
  link('LOCATED_IN', community, `${id}-old`, { validTo: until }),
  link('LOCATED_IN', community, `${id}-new`, { validFrom: on }),
];

export const g28: RuleStories = {
  rule: 'G28',
  fires: {
    title: '社区今天改属新镇街，协议仍归口原镇街',
    commands: filed('g28-a', moves('g28-a', '2023-04-14', '2023-04-13')),
    subject: 'g28-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2022-05-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '社区明天才改属新镇街',
    commands: filed('g28-b', moves('g28-b', '2023-04-15', '2023-04-14')),
    subject: 'g28-b-ag',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '社区当日所在的镇街未知',
    commands: filed('g28-c', () => []),
    subject: 'g28-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
