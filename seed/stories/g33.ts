import { agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g33: RuleStories = {
  rule: 'G33',
  fires: {
    title: '签订31天，到第32天才公示',
    commands: agreementOfTwo('g33-a', {
      signedOn: '2023-03-14',
      publishedOn: '2023-04-15',
      termTo: '2024-03-13',
    }),
    subject: 'g33-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'fine' },
      { on: '2024-03-14', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '签订30天，没有公示',
    commands: agreementOfTwo('g33-b', { signedOn: '2023-03-15', termTo: '2024-03-14' }),
    subject: 'g33-b-ag',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '签订日期未知',
    commands: agreementOfTwo('g33-c', {}),
    subject: 'g33-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
