import { agreement, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const branch = (id: string) => partyOrganization(id, { of: organization(`${id}-so`) });
const two = (id: string) => [
  ...branch(id),
  ...agreement(`${id}-ag1`, [id], { signedOn: '2022-06-01', termTo: '2024-05-31' }),
  ...agreement(`${id}-ag2`, [id], { signedOn: '2022-09-01', termTo: '2024-08-31' }),
];

export const g16: RuleStories = {
  rule: 'G16',
  fires: {
    title: '普通党支部当天签了第三份',
    commands: [...two('g16-a'), ...agreement('g16-a-ag3', ['g16-a'], { signedOn: '2023-04-14' })],
    subject: 'g16-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '两份履行中，正好等于上限，第三份前一天到期',
    commands: [
      ...two('g16-b'),
      ...agreement('g16-b-ag3', ['g16-b'], { signedOn: '2022-04-14', termTo: '2023-04-13' }),
    ],
    subject: 'g16-b',
    expects: [
      { on: '2023-04-14', outcome: 'fine' },
      { on: '2023-04-13', outcome: 'finding' },
    ],
  },
  unknown: {
    title: '两份履行中，第三份签订日期未知',
    commands: [...two('g16-c'), ...agreement('g16-c-ag3', ['g16-c'], {})],
    subject: 'g16-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
