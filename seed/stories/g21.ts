import type { Day } from '../../graph/model/schema/day.ts';
import { link } from '../record.ts';
import { branchWithLeader, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const secretary = (id: string) =>
  cast('Person', `${id}-sec`, {}, [link('HOLDS', `${id}-sec`, id, { post: 'secretary' })]).commands;
/** A deputy secretary who is in the management as well, until a day. */
const crossed = (id: string, until: Day) => [
  ...branchWithLeader(id),
  ...secretary(id),
  ...cast('Person', `${id}-dep`, {}, [
    link('HOLDS', `${id}-dep`, id, { post: 'deputySecretary' }),
    link('HOLDS', `${id}-dep`, `${id}-so`, { post: 'deputyLeader', validTo: until }),
  ]).commands,
];

export const g21: RuleStories = {
  rule: 'G21',
  fires: {
    title: '副书记兼副负责人到前一天为止',
    commands: crossed('g21-a', '2023-04-13'),
    subject: 'g21-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '副书记兼副负责人到当天',
    commands: crossed('g21-b', '2023-04-14'),
    subject: 'g21-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '社会组织的管理层没有登记',
    commands: [...partyOrganization('g21-c', { of: organization('g21-c-so') }), ...secretary('g21-c')],
    subject: 'g21-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
