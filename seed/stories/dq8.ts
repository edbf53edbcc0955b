import { agreement, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const signers = (id: string, foundedOn: string | undefined) => [
  ...partyOrganization(`${id}-a`, {
    of: organization(`${id}-a-so`),
    fields: foundedOn === undefined ? {} : { foundedOn },
  }),
  ...partyOrganization(`${id}-b`, { of: organization(`${id}-b-so`), fields: { foundedOn: '2020-01-01' } }),
];
const signed = (id: string) => agreement(id, [`${id}-a`, `${id}-b`], { signedOn: '2022-05-10' });

export const dq8: RuleStories = {
  rule: 'DQ8',
  fires: {
    title: '签订的次日党组织才成立',
    commands: [...signers('dq8-a', '2022-05-11'), ...signed('dq8-a')],
    subject: 'dq8-a',
    expects: [{ on: '2023-04-14', outcome: 'finding' }],
  },
  nearMiss: {
    title: '成立当天签订',
    commands: [...signers('dq8-b', '2022-05-10'), ...signed('dq8-b')],
    subject: 'dq8-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '一方的成立日期没有登记',
    commands: [...signers('dq8-c', undefined), ...signed('dq8-c')],
    subject: 'dq8-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
