import { since } from '../record.ts';
import { organization } from './cast.ts';
import type { RuleStories } from './story.ts';

export const g01: RuleStories = {
  rule: 'G01',
  fires: {
    title: '正式党员正好三名，没有党组织',
    commands: organization('g01-a', {
      fullMembers: [2, 3],
      fullMembersFrom: ['2022-01-01', '2023-04-14'],
      ...since('status', 'normal'),
    }).commands,
    subject: 'g01-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
      { on: '2021-12-31', outcome: 'unknown' },
    ],
  },
  nearMiss: {
    title: '正式党员两名，台账写党员不足',
    commands: organization('g01-b', {
      ...since('fullMembers', 2),
      ...since('noBranchReason', 'tooFewMembers'),
      ...since('status', 'normal'),
    }).commands,
    subject: 'g01-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '人数未知，台账也没有写原因',
    commands: organization('g01-c', since('status', 'normal')).commands,
    subject: 'g01-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
