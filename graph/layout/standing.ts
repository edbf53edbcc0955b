import { holdsOn } from '../model/schema/dated.ts';
import type { Day } from '../model/schema/day.ts';
import type { NodeRecord, RelationRecord } from '../model/schema/record.ts';
import { majorityArea } from '../model/terms/area.ts';
import { areaOn, markOf, ownPartyOrganization, soleHost } from '../model/terms/mark.ts';
import type { View } from '../model/view/view.ts';

/**
 * How a mark stands in a disc: `paired` ones in the middle, then a ring of those that have a Party organisation, are
 * communities, units or brands, then the rings of social organisations without one.
 */
export type Part = 'paired' | 'filled' | 'hollow';

/** Every day on which a dated relation begins or ends: what stands where can change only then. */
function turningDays(relations: readonly RelationRecord[]): Day[] {
  const days = new Set<Day>();
  for (const { fields } of relations) {
    for (const day of [fields['validFrom'], fields['validTo']]) if (typeof day === 'string') days.add(day);
  }
  return [...days].sort();
}

/** The areas a node stands in, that of the day first: one place for each town a body was ever in. */
export function areasOf(view: View, node: NodeRecord, on: Day): string[] {
  switch (node.kind) {
    case 'SocialOrganization':
    case 'Community':
    case 'Unit': {
      const days = turningDays(view.along(node.id, 'LOCATED_IN', 'out'));
      return [...new Set([on, ...days].map((day) => areaOn(view, node, day)))];
    }
    case 'PartyOrganization':
      return standsAlone(view, node, on) ? [areaOn(view, node, on)] : [];
    case 'BrandProject':
      return [areaOfMarks(view, creatorsOf(view, node.id, on), on)];
    default:
      return [];
  }
}

/** Whether a Party organisation was on any day of its own: joint, or of no body. */
function standsAlone(view: View, node: NodeRecord, on: Day): boolean {
  const days = turningDays(view.along(node.id, 'BRANCH_OF', 'out'));
  return [on, ...days].some((day) => soleHost(view, node.id, day) === undefined);
}

/** The area of a brand or an agreement: that of most of its marks. */
export const areaOfMarks = (view: View, ids: readonly string[], on: Day): string =>
  majorityArea(
    ids.flatMap((id) => {
      const node = view.node(id);
      return node ? [areaOn(view, node, on)] : [];
    }),
  );

/** The marks of the Party organisations that created a brand. */
export function creatorsOf(view: View, brandId: string, on: Day): string[] {
  return view.along(brandId, 'CREATED_BY', 'out').flatMap((relation) => {
    const creator = view.node(relation.target);
    const mark = creator && markOf(view, creator, on);
    return mark === undefined ? [] : [mark];
  });
}

/** The joint Party organisation that covers a body, if one does: its members stand side by side. */
export function jointOf(view: View, bodyId: string, on: Day): string | undefined {
  const of = view.along(bodyId, 'BRANCH_OF', 'in').filter(({ fields }) => holdsOn(fields, on));
  return of.find(({ source }) => soleHost(view, source, on) === undefined)?.source;
}

export function unpairedPart(view: View, node: NodeRecord, on: Day): 'filled' | 'hollow' {
  if (node.kind !== 'SocialOrganization') return 'filled';
  return ownPartyOrganization(view, node.id, on) ? 'filled' : 'hollow';
}
