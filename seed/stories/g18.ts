import type { Fields } from '../../graph/model/schema/record.ts';
import { create, invented, link } from '../record.ts';
import { cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const graded = (id: string, fields: Fields) => [
  ...partyOrganization(`${id}-po`, { of: organization(id) }),
  create('Assessment', `${id}-as`, [invented(fields)], [link('ASSESSES', `${id}-as`, id)]),
];

export const g18: RuleStories = {
  rule: 'G18',
  fires: {
    title: '4A有效到当天，没有品牌',
    commands: graded('g18-a', { grade: '4A', on: '2018-04-15', validTo: '2023-04-14' }),
    subject: 'g18-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-15', outcome: 'outside' },
      { on: '2018-04-15', outcome: 'finding' },
      { on: '2018-04-14', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '5A，没有写有效期，品牌第二天摘牌',
    commands: [
      ...graded('g18-b', { grade: '5A', on: '2020-06-01' }),
      ...cast(
        'BrandProject',
        'g18-b-brand',
        { stage: ['created', 'withdrawn'], stageFrom: ['2021-01-01', '2023-04-15'] },
        [link('CREATED_BY', 'g18-b-brand', 'g18-b-po')],
      ).commands,
    ],
    subject: 'g18-b',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-15', outcome: 'finding' },
      { on: '2025-05-31', outcome: 'finding' },
      { on: '2025-06-01', outcome: 'outside' },
    ],
  },
  unknown: {
    title: '只知道某日以前评为4A，是否还有效未知',
    commands: graded('g18-c', { grade: '4A', onOrBefore: '2022-12-31' }),
    subject: 'g18-c',
    expects: [
      { on: '2023-04-14', outcome: 'unknown' },
      { on: '2027-12-31', outcome: 'outside' },
    ],
  },
};
