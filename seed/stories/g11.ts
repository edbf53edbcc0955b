import { link } from '../record.ts';
import { cast, organization, titled } from './cast.ts';
import type { RuleStories } from './story.ts';

const need = (id: string, fields: Parameters<typeof titled>[2]) => [
  ...cast('Community', `${id}-com`).commands,
  ...organization(`${id}-so`).commands,
  ...titled('Need', `${id}-need`, fields, [link('NEEDS', `${id}-com`, `${id}-need`)]),
];
const claim = (id: string, fields: Parameters<typeof link>[3]) => ({
  type: 'relation.create' as const,
  args: { relation: link('CLAIMS', `${id}-so`, `${id}-need`, fields) },
});

export const g11: RuleStories = {
  rule: 'G11',
  fires: {
    title: '认领期7天，第8天仍无人认领，第9天才认领，后来退出',
    commands: [
      ...need('g11-a', { postedOn: '2023-04-06', category: 'elderly' }),
      claim('g11-a', { claimedOn: '2023-04-15', withdrawnOn: '2023-05-01' }),
    ],
    subject: 'g11-a-need',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'fine' },
      { on: '2023-05-01', outcome: 'finding' },
      { on: '2023-04-05', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '写明认领期10天，今天是最后一天',
    commands: need('g11-b', { postedOn: '2023-04-04', windowDays: 10 }),
    subject: 'g11-b-need',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '过了认领期，有一次认领未注明日期',
    commands: [...need('g11-c', { postedOn: '2023-03-01' }), claim('g11-c', {})],
    subject: 'g11-c-need',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
