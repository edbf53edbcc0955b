import { activityOf, agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

/** 181 days before 14 April 2023. */
const LONG_AGO = '2022-10-15';

export const g09: RuleStories = {
  rule: 'G09',
  fires: {
    title: '最近一次活动在181天前',
    commands: [
      ...agreementOfTwo('g09-a', { signedOn: '2022-01-10', termTo: '2024-01-09' }),
      ...activityOf('g09-a-ag', 'g09-a-act', LONG_AGO),
    ],
    subject: 'g09-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2022-09-01', outcome: 'finding' },
      { on: '2024-01-10', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '签订180天，没有活动',
    commands: agreementOfTwo('g09-b', { signedOn: '2022-10-16', termTo: '2024-10-15' }),
    subject: 'g09-b-ag',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '有一次活动，日期未知',
    commands: [
      ...agreementOfTwo('g09-c', { signedOn: '2022-01-10', termTo: '2024-01-09' }),
      ...activityOf('g09-c-ag', 'g09-c-act'),
    ],
    subject: 'g09-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
