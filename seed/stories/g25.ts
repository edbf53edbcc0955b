import { link } from '../record.ts';
import { organization, partyOrganization, titled } from './cast.ts';
import type { RuleStories } from './story.ts';

const activity = (id: string, fields: Parameters<typeof titled>[2]) => [
  ...partyOrganization(`${id}-po`, { of: organization(`${id}-so`) }),
  ...titled(
    'Activity',
    `${id}-act`,
    { from: '2023-04-13', to: '2023-04-14', evidence: ['photo'], ...fields },
    [link('HOSTED_BY', `${id}-act`, `${id}-po`), link('TOOK_PART', `${id}-po`, `${id}-act`)],
  ),
];

export const g25: RuleStories = {
  rule: 'G25',
  fires: {
    title: '3场14人次，不足每场5人次',
    commands: activity('g25-a', { events: 3, personTimes: 14 }),
    subject: 'g25-a-act',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '3场15人次，15个党组织参与',
    commands: activity('g25-b', {
      events: 3,
      partyPersonTimes: 10,
      massPersonTimes: 5,
      partyOrganizations: 15,
    }),
    subject: 'g25-b-act',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '人次未知',
    commands: activity('g25-c', { events: 1, partyPersonTimes: 8 }),
    subject: 'g25-c-act',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
