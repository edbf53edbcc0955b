import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { hostsOf, signersOf } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { bodiesOf, signerFor } from '../../../model/terms/party-organizations.ts';
import { isFoundedBy } from '../../../model/terms/standing.ts';
import type { Graph } from '../../../model/view/view.ts';
import { out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { signedByPartyOrganization } from '../../words/signed.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const leadNotLeading = defineRule({
  id: 'G06',
  title: words('带头单位未带头', 'Lead that does not lead'),
  explain: words(
    '当天是带头单位的党组织，没有一份与行业管理部门、业务主管单位或会员单位的履行中协议。',
    'A Party organisation that is a lead on the day and has no agreement in force with an industry department, a supervisory unit or a member unit.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'partner',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (!isFoundedBy(subject, on) || valueOn(subject.fields, 'lead', on) !== true) return OUTSIDE;
    const own = bodiesOf(graph, subject.id, on);
    const ownIds = own.map(({ node }) => node.id);
    let missing: ReturnType<typeof unknown> | undefined;
    for (const { agreement, inForce } of signedByPartyOrganization(graph, subject.id, on)) {
      if (inForce === false) continue;
      const partners = signersOf(graph, agreement.id)
        .flatMap(({ node }) => hostsOf(graph, node.id, on))
        .flatMap((id) => (ownIds.includes(id) ? [] : (graph.node(id) ?? [])));
      const answers = partners.map((partner) => isWhomToLead(graph, partner, ownIds, on));
      if (answers.includes(true)) {
        if (inForce === true) return FINE;
        missing = unknown('协议的签订日期', 'the signing day of an agreement');
      } else if (answers.includes('unknown')) missing = unknown('签约单位的角色', 'what a signing unit is');
    }
    if (missing) return missing;
    const host = own[0];
    const unit = host && out(graph, host.node.id, 'SUPERVISED_BY', on)[0];
    const name = nameOf(subject);
    const what = words('缺一份协议', 'an agreement is missing');
    return {
      outcome: 'finding',
      why: words(
        `${name}是带头单位，没有与行业管理部门、业务主管单位或会员单位的履行中协议。`,
        `${name} is a lead and has no agreement in force with an industry department, a supervisory unit or a member unit.`,
      ),
      path: {
        nodes: [subject.id, ...(host ? [host.node.id] : []), ...(unit ? [unit.node.id] : [])],
        relations: [...(host ? [host.relation.id] : []), ...(unit ? [unit.relation.id] : [])],
        missing: { from: subject.id, ...(unit ? { to: unit.node.id } : {}), what },
      },
      firstStep: {
        label: words('起草双边协议', 'Draft an agreement'),
        do: 'pair',
        parties: [subject.id, ...(unit ? [signerFor(graph, unit.node.id, on)] : [])],
      },
    };
  },
});

/**
 * Whether a partner is an industry department, a supervisory unit, or a member of one of these bodies. A membership that
 * is not recorded counts as none: an agreement with just anybody is not yet leading.
 */
function isWhomToLead(
  graph: Graph,
  partner: NodeRecord,
  ownIds: readonly string[],
  on: Day,
): boolean | 'unknown' {
  const isMember = out(graph, partner.id, 'MEMBER_OF', on).some(({ node }) => ownIds.includes(node.id));
  const isInCharge = ownIds.some((id) =>
    out(graph, id, 'SUPERVISED_BY', on).some(({ node }) => node.id === partner.id),
  );
  if (isMember || isInCharge) return true;
  if (partner.kind !== 'Unit') return false;
  const kind = valueOn(partner.fields, 'unitKind', on);
  return kind === undefined ? 'unknown' : kind === 'industryRegulator' || kind === 'supervisory';
}
