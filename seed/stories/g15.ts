import { agreement, cast, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g15: RuleStories = {
  rule: 'G15',
  fires: {
    title: '社区党组织签的协议当天终止',
    commands: [
      ...partyOrganization('g15-a-po', { of: cast('Community', 'g15-a') }),
      ...partyOrganization('g15-a-other', { of: organization('g15-a-so') }),
      ...agreement('g15-a-ag', ['g15-a-other', 'g15-a-po'], {
        signedOn: '2022-06-01',
        termTo: '2024-05-31',
        endedOn: '2023-04-14',
      }),
    ],
    subject: 'g15-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '村自己签的协议，期限到当天',
    commands: [
      ...cast('Community', 'g15-b', { communityKind: 'village' }).commands,
      ...partyOrganization('g15-b-other', { of: organization('g15-b-so') }),
      ...agreement('g15-b-ag', ['g15-b-other', 'g15-b'], { signedOn: '2022-04-15', termTo: '2023-04-14' }),
    ],
    subject: 'g15-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '有一份协议，签订日期未知',
    commands: [
      ...cast('Community', 'g15-c').commands,
      ...partyOrganization('g15-c-other', { of: organization('g15-c-so') }),
      ...agreement('g15-c-ag', ['g15-c-other', 'g15-c'], {}),
    ],
    subject: 'g15-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
