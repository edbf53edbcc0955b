import { create, invented, link } from '../record.ts';
import { agreementOfTwo, cast } from './cast.ts';
import type { RuleStories } from './story.ts';

export const dq4: RuleStories = {
  rule: 'DQ4',
  fires: {
    title: '期限届满日在期限开始日的前一天',
    commands: agreementOfTwo('dq4-a', {
      signedOn: '2022-04-01',
      termFrom: '2022-05-01',
      termTo: '2022-04-30',
    }),
    subject: 'dq4-a-ag',
    expects: [{ on: '2023-04-14', outcome: 'finding' }],
  },
  nearMiss: {
    title: '所在镇街当天起当天止',
    commands: [
      ...cast('Town', 'dq4-b-town').commands,
      create(
        'Community',
        'dq4-b-com',
        [invented({ name: '示例·dq4-b-com' })],
        [link('LOCATED_IN', 'dq4-b-com', 'dq4-b-town', { validFrom: '2022-05-01', validTo: '2022-05-01' })],
      ),
    ],
    subject: 'dq4-b-com',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
};
