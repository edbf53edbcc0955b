import { agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g08: RuleStories = {
  rule: 'G08',
  fires: {
    title: '还有60天到期',
    commands: agreementOfTwo('g08-a', { signedOn: '2022-06-14', termTo: '2023-06-13' }),
    subject: 'g08-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2023-06-13', outcome: 'finding' },
      { on: '2023-06-14', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '还有61天到期',
    commands: agreementOfTwo('g08-b', { signedOn: '2022-06-15', termTo: '2023-06-14' }),
    subject: 'g08-b-ag',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '履行中，期限届满日未知',
    commands: agreementOfTwo('g08-c', { signedOn: '2022-06-15' }),
    subject: 'g08-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
