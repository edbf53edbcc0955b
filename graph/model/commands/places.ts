import { type Kind, kindSpec } from '../schema/kinds.ts';
import type { FieldValue, Place } from '../schema/record.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../terms/area.ts';
import { discOf, MAP_AREA, type State } from '../view/view.ts';
import { freeDisc, freeSlot } from './slot.ts';
import type { RelationInput } from './spec.ts';

/** Radius of the disc of a town that is added by hand, in map units. */
const NEW_TOWN_RADIUS = 120;

type NewNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly fields: Readonly<Record<string, FieldValue>>;
};

const isLocation = (relation: { kind: string }): boolean => relation.kind === 'LOCATED_IN';

/**
 * The areas where a new node of a kind will stand: its towns, or 区级. A two-party agreement is an edge and a hub stands
 * between its parties; a Party organisation of one body is drawn as that body's mark; both need no place of their own.
 */
function areasOf({ kind, fields }: NewNode, relations: readonly RelationInput[]): string[] {
  if (kind === 'Town') return [MAP_AREA];
  if (kindSpec(kind).onMap !== 'always' || kind === 'Agreement') return [];
  if (kind === 'PartyOrganization' && relations.filter((each) => each.kind === 'BRANCH_OF').length === 1)
    return [];
  const towns = relations.filter(isLocation).map((relation) => relation.target);
  if (towns.length > 0) return [...new Set(towns)];
  return [fields['outside'] === true ? OUTSIDE_AREA : DISTRICT_AREA];
}

/** Places for a new node: a free slot in each of its areas, beside its partner where the partner stands there too. */
export function placesOfNew(
  state: State,
  node: NewNode,
  relations: readonly RelationInput[],
  near: string | undefined,
): Place[] {
  if (node.kind === 'Town') {
    return [
      {
        area: MAP_AREA,
        ...freeDisc(state.spotsIn(MAP_AREA).values(), NEW_TOWN_RADIUS),
        radius: NEW_TOWN_RADIUS,
      },
    ];
  }
  return areasOf(node, relations).map((area) => placeIn(state, area, node.id, near));
}

/** A free slot in one area. */
export function placeIn(state: State, area: string, id: string, near?: string): Place {
  const disc = discOf(state, area);
  const partner =
    near === undefined ? undefined : state.node(near)?.places.find((place) => place.area === area);
  return { area, ...freeSlot(partner ?? disc ?? { x: 0, y: 0 }, state.spotsIn(area), id, disc) };
}
