import { agreement, agreementOfTwo, organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const SIGNED = { signedOn: '2022-06-01', termTo: '2024-05-31' };
const third = (id: string) => partyOrganization(`${id}-c`, { of: organization(`${id}-c-so`) });

export const g31: RuleStories = {
  rule: 'G31',
  fires: {
    title: '两家只彼此结对，第三家明天才加入',
    commands: [
      ...agreementOfTwo('g31-a', SIGNED),
      ...third('g31-a'),
      ...agreement('g31-a-next', ['g31-a-b', 'g31-a-c'], { signedOn: '2023-04-15', termTo: '2024-04-14' }),
    ],
    subject: 'g31-a-a-so',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-15', outcome: 'fine' },
      { on: '2022-05-31', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '三家连成一片',
    commands: [
      ...agreementOfTwo('g31-b', SIGNED),
      ...third('g31-b'),
      ...agreement('g31-b-next', ['g31-b-b', 'g31-b-c'], SIGNED),
    ],
    subject: 'g31-b-a-so',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '与第三家的协议签订日期未知',
    commands: [
      ...agreementOfTwo('g31-c', SIGNED),
      ...third('g31-c'),
      ...agreement('g31-c-next', ['g31-c-b', 'g31-c-c'], {}),
    ],
    subject: 'g31-c-a-so',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
