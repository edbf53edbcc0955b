import { link } from '../record.ts';
import { cast, organization } from './cast.ts';
import type { RuleStories } from './story.ts';

const instructed = (id: string, until: string) => [
  ...cast('Person', `${id}-p`).commands,
  ...organization(id, {}, [link('INSTRUCTED_BY', id, `${id}-p`, { validTo: until })]).commands,
];

export const g02: RuleStories = {
  rule: 'G02',
  fires: {
    title: '指导员只联系到前一天',
    commands: instructed('g02-a', '2023-04-13'),
    subject: 'g02-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '指导员联系到当天',
    commands: instructed('g02-b', '2023-04-14'),
    subject: 'g02-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
};
