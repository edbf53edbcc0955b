import { agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

export const dq5: RuleStories = {
  rule: 'DQ5',
  fires: {
    title: '今天签订，没有期限届满日，后来终止',
    commands: agreementOfTwo('dq5-a', { signedOn: '2023-04-14', endedOn: '2023-12-31' }),
    subject: 'dq5-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'outside' },
      { on: '2023-12-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '明确没有期限',
    commands: agreementOfTwo('dq5-b', { signedOn: '2023-04-14' }, { none: ['termTo'] }),
    subject: 'dq5-b-ag',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '签订日期也未知',
    commands: agreementOfTwo('dq5-c', {}),
    subject: 'dq5-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
