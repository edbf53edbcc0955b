import { agreement, organization, partyOrganization, twoBranches } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g30: RuleStories = {
  rule: 'G30',
  fires: {
    title: '党组织与自己所属的单位签约，今天到期',
    commands: [
      ...partyOrganization('g30-a', { of: organization('g30-a-so') }),
      ...agreement('g30-a-ag', ['g30-a', 'g30-a-so'], { signedOn: '2022-04-15', termTo: '2023-04-14' }),
    ],
    subject: 'g30-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-15', outcome: 'outside' },
      { on: '2022-04-14', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '只有两方',
    commands: [
      ...twoBranches('g30-b'),
      ...agreement('g30-b-ag', ['g30-b-a', 'g30-b-b'], { signedOn: '2022-04-15', termTo: '2023-04-14' }),
    ],
    subject: 'g30-b-ag',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '只有一方，签订日期未知',
    commands: [
      ...partyOrganization('g30-c', { of: organization('g30-c-so') }),
      ...agreement('g30-c-ag', ['g30-c'], {}),
    ],
    subject: 'g30-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
