import { since } from '../record.ts';
import { partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const general = (id: string, count: number | undefined, from = '') =>
  partyOrganization(id, {
    fields: {
      partyOrgKind: 'generalBranch',
      ...(count === undefined ? {} : since('memberCount', count, from)),
    },
  });

export const dq10: RuleStories = {
  rule: 'DQ10',
  fires: {
    title: '党总支只有4名党员',
    commands: general('dq10-a', 4, '2023-04-14'),
    subject: 'dq10-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'unknown' },
    ],
  },
  nearMiss: {
    title: '党总支正好50名党员',
    commands: general('dq10-b', 50),
    subject: 'dq10-b',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '党员数没有登记',
    commands: general('dq10-c', undefined),
    subject: 'dq10-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
