import { since } from '../record.ts';
import { agreement, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const lead = (id: string) =>
  partyOrganization(id, { of: organization(`${id}-so`), fields: since('lead', true, '2022-01-01') });
const communities = (id: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    cast('Community', `${id}-com${index}`, { communityKind: 'community' }),
  );
const signed = (id: string, partners: readonly string[]) =>
  partners.flatMap((partner, index) =>
    agreement(`${id}-ag${index}`, [id, partner], { signedOn: '2023-01-10', termTo: '2024-01-09' }),
  );

export const g35: RuleStories = {
  rule: 'G35',
  fires: {
    title: '三份履行中协议都是与社区签的',
    commands: [
      ...lead('g35-a'),
      ...communities('g35-a', 3).flatMap(({ commands }) => commands),
      ...signed('g35-a', ['g35-a-com0', 'g35-a-com1', 'g35-a-com2']),
    ],
    subject: 'g35-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-01-09', outcome: 'outside' },
      { on: '2021-12-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '两个社区和一个企业',
    commands: [
      ...lead('g35-b'),
      ...communities('g35-b', 2).flatMap(({ commands }) => commands),
      ...cast('Unit', 'g35-b-unit', since('unitKind', 'enterprise')).commands,
      ...signed('g35-b', ['g35-b-com0', 'g35-b-com1', 'g35-b-unit']),
    ],
    subject: 'g35-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '两个社区和一个类别未知的单位',
    commands: [
      ...lead('g35-c'),
      ...communities('g35-c', 2).flatMap(({ commands }) => commands),
      ...cast('Unit', 'g35-c-unit').commands,
      ...signed('g35-c', ['g35-c-com0', 'g35-c-com1', 'g35-c-unit']),
    ],
    subject: 'g35-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
