import { since } from '../record.ts';
import { organization, partyOrganization } from './cast.ts';
import type { RuleStories } from './story.ts';

const COUNTED_ON = '2022-12-31';
const host = (id: string, partyMembers: number, staff?: number) =>
  organization(`${id}-so`, {
    ...since('status', 'normal'),
    ...since('partyMembers', partyMembers, COUNTED_ON),
    ...(staff === undefined ? {} : since('staff', staff, COUNTED_ON)),
  });
const members = (memberCount: number, from = '') => since('memberCount', memberCount, from);

export const dq9: RuleStories = {
  rule: 'DQ9',
  fires: {
    title: '党支部登记的党员比所在社会组织的党员多一名',
    commands: partyOrganization('dq9-a', { of: host('dq9-a', 4, 9), fields: members(5, '2023-04-14') }),
    subject: 'dq9-a-so',
    expects: [
      { on: '2023-04-14', outcome: 'finding' },
      { on: '2023-04-13', outcome: 'unknown' },
    ],
  },
  nearMiss: {
    title: '党员与从业人员、党支部与所在单位都一样多',
    commands: partyOrganization('dq9-b', { of: host('dq9-b', 5, 5), fields: members(5) }),
    subject: 'dq9-b-so',
    expects: [{ on: '2023-04-14', outcome: 'fine' }],
  },
  unknown: {
    title: '从业人员和会员都没有登记',
    commands: partyOrganization('dq9-c', { of: host('dq9-c', 5), fields: members(5) }),
    subject: 'dq9-c-so',
    expects: [{ on: '2023-04-14', outcome: 'unknown' }],
  },
};
