import { valueOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { out } from '../view/walk.ts';

/** Of what kind a unit is to anybody who is neither supervised by it nor counts it among the members. */
const OF_UNIT: Readonly<Record<string, string>> = {
  industryRegulator: 'industryDepartment',
  supervisory: 'supervisoryUnit',
  enterprise: 'enterprise',
  school: 'school',
  massOrganization: 'massOrganization',
};

/** What a partner is to these bodies on a day, a word of `partnerKind`, read from the partner; undefined: nobody knows. */
export function partnerKindOf(
  graph: Graph,
  partner: NodeRecord,
  own: readonly string[],
  on: Day,
): string | undefined {
  const { id, kind, fields } = partner;
  for (const body of own) {
    const over = out(graph, body, 'SUPERVISED_BY', on).find(({ node }) => node.id === id);
    if (over) return over.relation.fields['role'] === 'industry' ? 'industryDepartment' : 'supervisoryUnit';
  }
  if (out(graph, id, 'MEMBER_OF', on).some(({ node }) => own.includes(node.id))) return 'memberUnit';
  if (kind === 'SocialOrganization') return 'socialOrganization';
  if (kind === 'Community')
    return typeof fields['communityKind'] === 'string' ? fields['communityKind'] : undefined;
  if (kind !== 'Unit') return undefined;
  if (fields['outside'] === true) return 'outside';
  const unitKind = valueOn(fields, 'unitKind', on);
  return typeof unitKind === 'string' ? (OF_UNIT[unitKind] ?? 'agency') : undefined;
}
