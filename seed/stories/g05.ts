import { create, invented, link } from '../record.ts';
import { agreement, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g05: RuleStories = {
  rule: 'G05',
  fires: {
    title: '协议已到期，没有第二份',
    commands: [
      ...partyOrganization('g05-a', { of: organization('g05-a-so') }),
      ...agreement('g05-a-ag', ['g05-a'], { signedOn: '2021-01-10', termTo: '2022-01-09' }),
    ],
    subject: 'g05-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2021-06-01', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '同样的协议，期限到基准日当天',
    commands: [
      ...partyOrganization('g05-b', { of: organization('g05-b-so') }),
      ...agreement('g05-b-ag', ['g05-b'], { signedOn: '2022-04-15', termTo: '2023-04-14' }),
    ],
    subject: 'g05-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '有一份协议，签订日期未知',
    commands: [
      ...partyOrganization('g05-c', { of: organization('g05-c-so') }),
      create(
        'Agreement',
        'g05-c-ag',
        [invented({ title: '示例·未注明日期的协议' })],
        [link('PARTY_TO', 'g05-c', 'g05-c-ag', { order: 1 })],
        ['oneSigner'],
      ),
    ],
    subject: 'g05-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
