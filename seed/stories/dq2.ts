import type { Fields } from '../../graph/model/schema/record.ts';
import { create, invented, type SeedCommand } from '../record.ts';
import type { RuleStories } from './story.ts';

const coded = (id: string, fields: Fields): SeedCommand[] => [
  create('SocialOrganization', id, [invented({ name: `示例·${id}`, ...fields })], [], ['usccClass']),
];

export const dq2: RuleStories = {
  rule: 'DQ2',
  fires: {
    title: '民办非企业单位的代码，记成社会团体',
    commands: coded('dq2-a', { uscc: '52440115990000203A', orgType: 'association' }),
    subject: 'dq2-a',
    expects: [{ on: '2023-04-14', outcome: 'finding' }],
  },
  nearMiss: {
    title: '社会团体的代码，记为社会团体',
    commands: coded('dq2-b', { uscc: '514401159900002017', orgType: 'association' }),
    subject: 'dq2-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '有代码，没有记类型',
    commands: coded('dq2-c', { uscc: '51440115990000202A' }),
    subject: 'dq2-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
