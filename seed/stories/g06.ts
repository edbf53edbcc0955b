import { link, since } from '../record.ts';
import { agreement, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const lead = (id: string) =>
  partyOrganization(id, { of: organization(`${id}-so`), fields: since('lead', true, '2022-01-01') });

export const g06: RuleStories = {
  rule: 'G06',
  fires: {
    title: '与行业管理部门的协议到期，只剩与社区的一份',
    commands: [
      ...lead('g06-a'),
      ...cast('Unit', 'g06-a-unit', since('unitKind', 'industryRegulator')).commands,
      ...cast('Community', 'g06-a-com').commands,
      ...agreement('g06-a-ag1', ['g06-a', 'g06-a-unit'], { signedOn: '2022-04-14', termTo: '2023-04-13' }),
      ...agreement('g06-a-ag2', ['g06-a', 'g06-a-com'], { signedOn: '2023-01-10', termTo: '2024-01-09' }),
    ],
    subject: 'g06-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2021-12-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '与一家企业的协议，企业到当天为止是会员单位',
    commands: [
      ...lead('g06-b'),
      ...cast('Unit', 'g06-b-unit', since('unitKind', 'enterprise'), [
        link('MEMBER_OF', 'g06-b-unit', 'g06-b-so', { validTo: '2023-04-14' }),
      ]).commands,
      ...agreement('g06-b-ag', ['g06-b', 'g06-b-unit'], { signedOn: '2023-01-10', termTo: '2024-01-09' }),
    ],
    subject: 'g06-b',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '与一个单位的协议，单位的角色未知',
    commands: [
      ...lead('g06-c'),
      ...cast('Unit', 'g06-c-unit').commands,
      ...agreement('g06-c-ag', ['g06-c', 'g06-c-unit'], { signedOn: '2023-01-10' }),
    ],
    subject: 'g06-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
