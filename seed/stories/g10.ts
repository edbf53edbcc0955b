import { activityOf, agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g10: RuleStories = {
  rule: 'G10',
  fires: {
    title: '第一季度没有活动，前后各有一次',
    commands: [
      ...agreementOfTwo('g10-a', { signedOn: '2022-11-01', termFrom: '2023-01-01', termTo: '2024-12-31' }),
      ...activityOf('g10-a-ag', 'g10-a-before', '2022-12-31'),
      ...activityOf('g10-a-ag', 'g10-a-after', '2023-04-01'),
    ],
    subject: 'g10-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-03-31', outcome: 'outside' },
      { on: '2023-07-01', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '季度最后一天有活动',
    commands: [
      ...agreementOfTwo('g10-b', { signedOn: '2022-11-01', termTo: '2024-10-31' }),
      ...activityOf('g10-b-ag', 'g10-b-act', '2023-03-31'),
    ],
    subject: 'g10-b-ag',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-07-01', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '有一次活动，日期未知',
    commands: [
      ...agreementOfTwo('g10-c', { signedOn: '2022-11-01', termTo: '2024-10-31' }),
      ...activityOf('g10-c-ag', 'g10-c-act'),
    ],
    subject: 'g10-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
