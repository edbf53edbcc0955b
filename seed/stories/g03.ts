import type { Fields } from '../../graph/model/schema/record.ts';
import { since } from '../record.ts';
import { organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const joint = (id: string, fields: Fields) =>
  partyOrganization(`${id}-po`, {
    of: [organization(id, fields), organization(`${id}-other`)],
    fields: { buildForm: 'joint', partyOrgKind: 'jointBranch' },
  });

export const g03: RuleStories = {
  rule: 'G03',
  fires: {
    title: '联合党支部的一个成员单位有了第三名正式党员',
    commands: joint('g03-a', { fullMembers: [2, 3], fullMembersFrom: ['', '2023-04-14'] }),
    subject: 'g03-a',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'fine' },
    ],
  },
  nearMiss: {
    title: '同样三名，但参加的是功能型党支部',
    commands: partyOrganization('g03-b-po', {
      of: [organization('g03-b', since('fullMembers', 3)), organization('g03-b-other')],
      fields: { buildForm: 'functional', partyOrgKind: 'functionalBranch' },
    }),
    subject: 'g03-b',
    expects: [{ on: '2023-04-14', outcome: 'outside' }],
  },
  unknown: {
    title: '成员单位的正式党员人数未知',
    commands: joint('g03-c', {}),
    subject: 'g03-c',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
