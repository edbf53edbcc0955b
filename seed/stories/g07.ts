import { link } from '../record.ts';
import { agreement, agreementOfTwo } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g07: RuleStories = {
  rule: 'G07',
  fires: {
    title: '期限在前一天届满，续签协议到第二天才签',
    commands: [
      ...agreementOfTwo('g07-a', { signedOn: '2022-04-14', termTo: '2023-04-13' }),
      ...agreement(
        'g07-a-next',
        ['g07-a-a', 'g07-a-b'],
        { signedOn: '2023-04-15', termTo: '2024-04-14' },
        {},
        [link('RENEWS', 'g07-a-next', 'g07-a-ag')],
      ),
    ],
    subject: 'g07-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'fine' },
      { on: '2022-04-13', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '期限到基准日当天，此后登记了终止',
    commands: agreementOfTwo('g07-b', {
      signedOn: '2022-04-15',
      termTo: '2023-04-14',
      endedOn: '2023-04-15',
    }),
    subject: 'g07-b-ag',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'outside' },
    ],
  },
  unknown: {
    title: '期限已过，续签协议的签订日期未知',
    commands: [
      ...agreementOfTwo('g07-c', { signedOn: '2022-04-01', termTo: '2023-03-31' }),
      ...agreement('g07-c-next', ['g07-c-a', 'g07-c-b'], {}, {}, [link('RENEWS', 'g07-c-next', 'g07-c-ag')]),
    ],
    subject: 'g07-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
