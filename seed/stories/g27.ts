import { organization } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g27: RuleStories = {
  rule: 'G27',
  fires: {
    title: '3月31日已过，上一年度的年报没有交',
    commands: organization('g27-a', { foundedOn: '2021-12-31', annualReports: [2021] }).commands,
    subject: 'g27-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-01', outcome: 'finding' },
      { on: '2023-03-31', outcome: 'fine' },
      { on: '2022-03-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '今年第一天才成立',
    commands: organization('g27-b', { foundedOn: '2023-01-01' }).commands,
    subject: 'g27-b',
    expects: [
      { on: '2023-04-14', outcome: 'outside' },
      { on: '2024-04-01', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '成立日期未知，也没有交过年报',
    commands: organization('g27-c').commands,
    subject: 'g27-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
