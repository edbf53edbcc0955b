import { link } from '../record.ts';
import { organization, titled } from './cast.ts';
import type { RuleStories } from './story.ts';

const grant = (id: string, fields: Parameters<typeof titled>[2]) => [
  ...organization(`${id}-so`).commands,
  ...titled('Grant', `${id}-grant`, { scheme: 'venture', paidOn: '2022-05-10', ...fields }, [
    link('GRANTED_TO', `${id}-grant`, `${id}-so`),
  ]),
];
const DONE = { events: 24, personTimes: 380, amount: 60_000, budget: 100_000 };

export const g24: RuleStories = {
  rule: 'G24',
  fires: {
    title: '前一天结束，有场次没有人次',
    commands: grant('g24-a', { endsOn: '2023-04-13', events: 24, matchedAmount: 40_000, budget: 100_000 }),
    subject: 'g24-a-grant',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '撬动资金正好占预算的40%',
    commands: grant('g24-b', { endsOn: '2023-04-13', matchedAmount: 40_000, ...DONE }),
    subject: 'g24-b-grant',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '有场次和人次，撬动金额未知',
    commands: grant('g24-c', { endsOn: '2023-04-13', ...DONE }),
    subject: 'g24-c-grant',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
