import { link } from '../record.ts';
import { cast, organization, titled } from './cast.ts';
import type { RuleStories } from './story.ts';

const claimed = (id: string, claimedOn: string, fields: Parameters<typeof titled>[2]) => [
  ...cast('Community', `${id}-com`).commands,
  ...organization(`${id}-so`).commands,
  ...titled('Need', `${id}-need`, fields, [
    link('NEEDS', `${id}-com`, `${id}-need`),
    link('CLAIMS', `${id}-so`, `${id}-need`, { claimedOn }),
  ]),
];

export const g12: RuleStories = {
  rule: 'G12',
  fires: {
    title: '认领已30天没有进展，此后办结',
    commands: claimed('g12-a', '2023-03-15', { postedOn: '2023-03-10', closedOn: '2023-04-20' }),
    subject: 'g12-a-need',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2023-03-14', outcome: 'outside' },
      { on: '2023-04-20', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '29天前有进展，今天是截止日期',
    commands: claimed('g12-b', '2023-01-10', {
      postedOn: '2023-01-05',
      deadline: '2023-04-14',
      progressOn: '2023-03-16',
    }),
    subject: 'g12-b-need',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '基准日之后有进展，之前有没有不知道',
    commands: claimed('g12-c', '2023-01-10', { postedOn: '2023-01-05', progressOn: '2023-04-20' }),
    subject: 'g12-c-need',
    expects: [
      { on: '2023-04-14', outcome: 'unknown' },
      { on: '2023-05-19', outcome: 'fine' },
      { on: '2023-05-20', outcome: 'finding' },
    ],
  },
};
