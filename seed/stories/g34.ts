import { create, invented, link, type SeedCommand } from '../record.ts';
import { agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

const appraised = (id: string, on: string): SeedCommand =>
  create(
    'Appraisal',
    `${id}-appraisal`,
    [invented({ on, result: 'good' })],
    [link('APPRAISES', `${id}-appraisal`, `${id}-ag`)],
  );

export const g34: RuleStories = {
  rule: 'G34',
  fires: {
    title: '年末最后一天签订，第二年到4月15日才评约',
    commands: [
      ...agreementOfTwo('g34-a', { signedOn: '2022-12-31', termTo: '2023-12-30' }),
      appraised('g34-a', '2023-04-15'),
    ],
    subject: 'g34-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-15', outcome: 'fine' },
      { on: '2022-12-31', outcome: 'outside' },
      { on: '2024-01-01', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '该年7月1日评过约',
    commands: [
      ...agreementOfTwo('g34-b', { signedOn: '2022-01-01', termTo: '2023-12-31' }),
      appraised('g34-b', '2022-07-01'),
    ],
    subject: 'g34-b-ag',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2024-01-01', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '签订日期未知',
    commands: agreementOfTwo('g34-c', {}),
    subject: 'g34-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
