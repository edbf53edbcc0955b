import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { bodiesOf, partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { isThereOn } from '../../../model/terms/standing.ts';
import { isKnownEmpty } from '../../../model/terms/value-in.ts';
import type { Graph } from '../../../model/view/view.ts';
import { defineRule } from '../../rule.ts';
import { newPartyOrganization } from '../../words/new-party-organization.ts';
import { count } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const jointMemberCouldBuildAlone = defineRule({
  id: 'G03',
  title: words('联合支部已具单建条件', 'Member of a joint branch that could build alone'),
  explain: words(
    '只参加联合组建的社会组织，自己的正式党员已达到单独组建的人数。功能型党支部不算联合组建。',
    'An organisation whose only Party organisation is a joint one, while it has enough full members to build alone; functional branches are not joint ones.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({
    fullMembers: count('单独组建所需正式党员', 'Full members needed to build alone', 3, 100),
  }),
  judge({ subject, graph }, { fullMembers: needed }, on) {
    if (!isThereOn(subject, on)) return OUTSIDE;
    const all = partyOrganizationsOf(graph, subject.id, on);
    const joint = all.find(({ node }) => isJoint(graph, node, on));
    if (!joint) return OUTSIDE;
    if (all.some(({ node }) => bodiesOf(graph, node.id, on).length === 1 && !isJoint(graph, node, on)))
      return FINE;
    const members = isKnownEmpty(subject, 'fullMembers') ? 0 : valueOn(subject.fields, 'fullMembers', on);
    if (members === undefined) return unknown('正式党员人数', 'the number of full members');
    if (Number(members) < needed) return FINE;
    const [name, branch] = [nameOf(subject), nameOf(joint.node)];
    return {
      outcome: 'finding',
      why: words(
        `${name}有${members}名正式党员，达到单独组建所需的${needed}名，目前仍在${branch}联合组建。`,
        `${name} has ${members} full members, ${needed} are enough to build alone, and is still in the joint ${branch}.`,
      ),
      path: {
        nodes: [subject.id, joint.node.id],
        relations: [joint.relation.id],
        missing: { from: subject.id, what: words('缺自己的党组织', 'no Party organisation of its own') },
      },
      firstStep: newPartyOrganization(subject),
    };
  },
});

/** How it was built is what counts; where that is not said, its kind; where neither is, whether it is of several bodies. */
function isJoint(graph: Graph, { id, fields }: NodeRecord, on: Day): boolean {
  const { buildForm, partyOrgKind } = fields;
  if (buildForm !== undefined) return buildForm === 'joint';
  if (partyOrgKind === 'jointBranch') return true;
  return (partyOrgKind === undefined || partyOrgKind === 'branch') && bodiesOf(graph, id, on).length > 1;
}
