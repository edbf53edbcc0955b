import { holdsOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { KINDS } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { RELATION_NAMES } from '../../../graph/model/schema/relations.ts';
import { areaOn } from '../../../graph/model/terms/mark.ts';
import { storedName } from '../../../graph/model/terms/stored-name.ts';
import { byId } from '../../../graph/model/view/ascending.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { type Figure, locate } from './figure.ts';
import { DOT_SIZE, FIRST_RING, type Satellite } from './satellites.ts';

type Home = { readonly id: string; readonly x: number; readonly y: number; readonly radius: number };

/** Inside a disc, along its lower rim; its name stands at the upper one. */
const INSIDE_RIM = 18;
const SLOTS = 24;

/**
 * The dot of a selected record that only focus would draw, beside what it belongs to: so that a venue, a team or a grant
 * has a place on the map as soon as somebody looks at it.
 */
export function loneDot(view: View, figure: Figure, id: string, on: Day): Satellite | undefined {
  const node = view.node(id);
  if (!node || KINDS[node.kind].onMap !== 'focus' || figure.satellites.some((dot) => dot.id === id))
    return undefined;
  const home = homeOf(view, figure, node, on);
  if (!home) return undefined;
  const near = [...figure.drawing.marks.values()];
  const spots = Array.from({ length: SLOTS }, (_, slot) => {
    // From below to both sides in turn.
    const angle = Math.PI / 2 + (slot % 2 ? -1 : 1) * Math.ceil(slot / 2) * ((2 * Math.PI) / SLOTS);
    return { x: home.x + home.radius * Math.cos(angle), y: home.y + home.radius * Math.sin(angle) };
  });
  const isFree = ({ x, y }: { x: number; y: number }) =>
    near.every((mark) => Math.hypot(mark.x - x, mark.y - y) > mark.size / 2 + DOT_SIZE / 2 + 2);
  const spot = spots.find(isFree) ?? spots[0];
  return spot && { id, kind: node.kind, name: storedName(node) ?? id, ...spot, around: home.id };
}

/** The first that stands on the map of those it is joined with, in the order of relations; else the area's disc. */
function homeOf(view: View, figure: Figure, node: NodeRecord, on: Day): Home | undefined {
  for (const id of [...endsOf(view, node.id, on), areaOn(view, node, on)]) {
    const located = locate(figure, id);
    if (!located) continue;
    const disc = figure.drawing.discs.find((each) => each.area === id);
    const mark = figure.drawing.marks.get(located.nodes[0] ?? '');
    const radius = disc ? disc.radius - INSIDE_RIM : (mark?.size ?? 0) / 2 + FIRST_RING;
    return { id: located.nodes[0] ?? id, x: located.at.x, y: located.at.y, radius };
  }
  return undefined;
}

const endsOf = (view: View, id: string, on: Day): string[] =>
  RELATION_NAMES.flatMap((kind) =>
    [...view.along(id, kind, 'out'), ...view.along(id, kind, 'in')]
      .filter(({ fields }) => holdsOn(fields, on))
      .sort(byId)
      .map(({ source, target }) => (source === id ? target : source)),
  );
