import { create, invented } from '../record.ts';
import type { RuleStories } from './story.ts';

const agreement = (id: string, signedOn: string, publishedOn: string) => [
  create(
    'Agreement',
    id,
    [invented({ title: `示例·${id}`, signedOn, publishedOn })],
    [],
    ['oneSigner', 'stepsReversed'],
  ),
];

export const dq11: RuleStories = {
  rule: 'DQ11',
  fires: {
    title: '公示早于签订一天',
    commands: agreement('dq11-a', '2023-03-02', '2023-03-01'),
    subject: 'dq11-a',
    expects: [{ on: '2023-04-14', outcome: 'finding' }],
  },
  nearMiss: {
    title: '签订当天公示',
    commands: agreement('dq11-b', '2023-03-02', '2023-03-02'),
    subject: 'dq11-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
};
