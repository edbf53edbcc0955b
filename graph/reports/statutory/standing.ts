import { valueOn } from '../../model/schema/dated.ts';
import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { isFoundedBy, isThereOn, statusOn } from '../../model/terms/standing.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { into, out } from '../../model/view/walk.ts';

/** A legal person on a day, as the sheet asks of it. Undefined counts: nobody knows. */
export type Standing = {
  readonly node: NodeRecord;
  readonly form: 'sole' | 'joint' | 'none';
  /** Its own Party organisation; with `joint`: the joint ones. */
  readonly partyOrganizations: readonly NodeRecord[];
  /** Joint Party organisations of which it is the first unit. */
  readonly firstOf: readonly NodeRecord[];
  /** Reached by a functional or covering Party organisation only. */
  readonly isCovered: boolean;
  readonly hasGroup: boolean;
  readonly hasInstructor: boolean;
  readonly fullMembers: number | undefined;
  readonly partyMembers: number | undefined;
  readonly staff: number | undefined;
};

/** Whether an organisation is registered on a day. */
export const isRegistered = (organization: NodeRecord, on: Day): boolean | 'unknown' =>
  isThereOn(organization, on) && (statusOn(organization, on) === undefined ? 'unknown' : true);

/** How a Party organisation was built; where nobody says, by how many bodies it is of. */
function formOf(graph: WholeGraph, { id, fields }: NodeRecord, on: Day): string {
  if (fields['partyOrgKind'] === 'group') return 'group';
  if (typeof fields['buildForm'] === 'string') return fields['buildForm'];
  return out(graph, id, 'BRANCH_OF', on).length > 1 ? 'joint' : 'sole';
}

/** Each registered organisation as it stands on the day, ascending by id. */
export function standingsOf(graph: WholeGraph, registered: readonly NodeRecord[], on: Day): Standing[] {
  const seen = new Set<string>();
  return registered.map((node) => {
    const standing = standingOf(graph, node, on);
    if (standing.form !== 'joint') return { ...standing, firstOf: [] };
    const firstOf = standing.partyOrganizations.filter(({ id }) => !seen.has(id));
    for (const { id } of firstOf) seen.add(id);
    return { ...standing, firstOf };
  });
}

function standingOf(graph: WholeGraph, node: NodeRecord, on: Day): Omit<Standing, 'firstOf'> {
  const built = into(graph, node.id, 'BRANCH_OF', on)
    .map((end) => end.node)
    .filter((each) => isFoundedBy(each, on))
    .map((each) => ({ each, form: formOf(graph, each, on) }));
  const of = (...forms: string[]) => built.flatMap(({ each, form }) => (forms.includes(form) ? [each] : []));
  const [sole, joint] = [of('sole'), of('joint')];
  const form = sole.length > 0 ? 'sole' : joint.length > 0 ? 'joint' : 'none';
  return {
    node,
    form,
    partyOrganizations: form === 'sole' ? sole : joint,
    isCovered: form === 'none' && of('functional', 'covered').length > 0,
    hasGroup: of('group').length > 0,
    hasInstructor: out(graph, node.id, 'INSTRUCTED_BY', on).length > 0,
    fullMembers: countOn(node, 'fullMembers', on),
    partyMembers: countOn(node, 'partyMembers', on),
    staff: countOn(node, 'staff', on),
  };
}

function countOn({ fields }: NodeRecord, field: string, on: Day): number | undefined {
  const value = valueOn(fields, field, on);
  return typeof value === 'number' ? value : undefined;
}
