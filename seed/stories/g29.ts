import { link } from '../record.ts';
import { agreement, agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g29: RuleStories = {
  rule: 'G29',
  fires: {
    title: '同样两家今天又签一份，前一份到明天才到期',
    commands: [
      ...agreementOfTwo('g29-a', { signedOn: '2022-04-16', termTo: '2023-04-15' }),
      ...agreement('g29-a-again', ['g29-a-b', 'g29-a-a-so'], {
        signedOn: '2023-04-14',
        termTo: '2024-04-13',
      }),
    ],
    subject: 'g29-a-again',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-15', outcome: 'finding' },
      { on: '2023-04-16', outcome: 'fine' },
      { on: '2023-04-13', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '提前续签的协议，期限有重叠',
    commands: [
      ...agreementOfTwo('g29-b', { signedOn: '2022-04-16', termTo: '2023-04-15' }),
      ...agreement(
        'g29-b-again',
        ['g29-b-a', 'g29-b-b'],
        { signedOn: '2023-04-14', termTo: '2024-04-13' },
        {},
        [link('RENEWS', 'g29-b-again', 'g29-b-ag')],
      ),
    ],
    subject: 'g29-b-again',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '同样两家另有一份，签订日期未知',
    commands: [
      ...agreementOfTwo('g29-c', { signedOn: '2022-04-16', termTo: '2023-04-15' }),
      ...agreement('g29-c-other', ['g29-c-a', 'g29-c-b'], {}),
    ],
    subject: 'g29-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
