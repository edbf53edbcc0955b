import type { Day } from '../../graph/model/schema/day.ts';
import { create, invented, link } from '../record.ts';
import { branchWithLeader, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const attending = (id: string, day: Day) => [
  ...branchWithLeader(id),
  create(
    'Meeting',
    `${id}-m`,
    [invented({ title: `示例·${id}-m`, meetingKind: 'majorMeeting', on: day })],
    [link('MEETING_OF', `${id}-m`, `${id}-so`)],
  ),
  ...cast('Person', `${id}-sec`, {}, [
    link('HOLDS', `${id}-sec`, id, { post: 'secretary', validFrom: '2020-01-01' }),
    link('ATTENDED', `${id}-sec`, `${id}-m`),
  ]).commands,
];

export const g20: RuleStories = {
  rule: 'G20',
  fires: {
    title: '书记不在管理层，上一次列席在去年最后一天',
    commands: attending('g20-a', '2022-12-31'),
    subject: 'g20-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2022-12-31', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '今年第一天列席过重大会议',
    commands: attending('g20-b', '2023-01-01'),
    subject: 'g20-b',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2024-01-01', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '社会组织的管理层没有登记',
    commands: [
      ...partyOrganization('g20-c', { of: organization('g20-c-so') }),
      ...cast('Person', 'g20-c-sec', {}, [link('HOLDS', 'g20-c-sec', 'g20-c', { post: 'secretary' })])
        .commands,
    ],
    subject: 'g20-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
