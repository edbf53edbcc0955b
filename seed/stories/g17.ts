import type { Day } from '../../graph/model/schema/day.ts';
import { link } from '../record.ts';
import { agreement, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const supervised = (id: string, termTo: Day) => [
  ...partyOrganization(`${id}-unit-po`, { of: cast('Unit', `${id}-unit`) }),
  ...partyOrganization(id, {
    of: organization(`${id}-so`, {}, [
      link('SUPERVISED_BY', `${id}-so`, `${id}-unit`, { role: 'supervisory' }),
    ]),
  }),
  ...agreement(`${id}-ag`, [id, `${id}-unit-po`], { signedOn: '2022-04-01', termTo }),
];

export const g17: RuleStories = {
  rule: 'G17',
  fires: {
    title: '与业务主管单位党组织的协议前一天到期',
    commands: supervised('g17-a', '2023-04-13'),
    subject: 'g17-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '同样的协议，期限到当天',
    commands: supervised('g17-b', '2023-04-14'),
    subject: 'g17-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '没有登记业务主管单位，也不是直接登记',
    commands: partyOrganization('g17-c', { of: organization('g17-c-so', { orgType: 'association' }) }),
    subject: 'g17-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
