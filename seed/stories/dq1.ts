import { create, invented, type SeedCommand } from '../record.ts';
import type { RuleStories } from './story.ts';

const coded = (id: string, uscc: string): SeedCommand[] => [
  create(
    'SocialOrganization',
    id,
    [invented({ name: `示例·${id}`, orgType: 'association', uscc })],
    [],
    ['usccCheck'],
  ),
];

export const dq1: RuleStories = {
  rule: 'DQ1',
  fires: {
    title: '校验位差一个字符',
    commands: coded('dq1-a', '51440115990000101J'),
    subject: 'dq1-a',
    expects: [{ on: '2023-04-14', outcome: 'finding' }],
  },
  nearMiss: {
    title: '相邻的代码，校验位对',
    commands: coded('dq1-b', '51440115990000102L'),
    subject: 'dq1-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
};
