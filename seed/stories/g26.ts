import { since } from '../record.ts';
import { agreement, organization, partyOrganization, twoBranches } from './cast.ts';
import type { RuleStories } from './story.ts';

const SIGNED = { signedOn: '2022-06-01', termTo: '2024-05-31' };
const NORMAL = since('status', 'normal');
const GONE = { status: ['normal', 'deregistered'], statusFrom: ['', '2023-04-14'] };

export const g26: RuleStories = {
  rule: 'G26',
  fires: {
    title: '一方今天注销，协议还在履行',
    commands: [
      ...twoBranches('g26-a', [NORMAL, GONE]),
      ...agreement('g26-a-ag', ['g26-a-a', 'g26-a-b'], SIGNED),
    ],
    subject: 'g26-a-ag',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2024-06-01', outcome: 'outside' },
    ],
  },
  nearMiss: {
    title: '联合党支部的两家单位中，一家注销，一家正常',
    commands: [
      ...twoBranches('g26-b', [NORMAL, NORMAL]),
      ...partyOrganization('g26-b-joint', {
        of: [organization('g26-b-gone', GONE), organization('g26-b-left', NORMAL)],
      }),
      ...agreement('g26-b-ag', ['g26-b-a', 'g26-b-joint'], SIGNED),
    ],
    subject: 'g26-b-ag',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '一方的登记状态未知',
    commands: [...twoBranches('g26-c', [NORMAL]), ...agreement('g26-c-ag', ['g26-c-a', 'g26-c-b'], SIGNED)],
    subject: 'g26-c-ag',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
