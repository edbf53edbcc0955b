import type { Day } from '../../../graph/model/schema/day.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { RELATION_NAMES, relationSpec } from '../../../graph/model/schema/relations.ts';
import { storedName } from '../../../graph/model/terms/stored-name.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { into, out } from '../../../graph/model/view/walk.ts';
import type { Mark } from '../draw/drawing.ts';

/** A record that is drawn only around a focused mark: a need, an offer, an activity, a venue … */
export type Satellite = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly around: string;
};

export const DOT_SIZE = 15;
const MOST = 300;
/** Farther than any ring reaches. */
const NEAR = 400;
type Point = { readonly x: number; readonly y: number; readonly size?: number };
const SPACING = 20;
/** From the mark's rim to the first ring. */
export const FIRST_RING = 24;

/**
 * Dots in rings around a mark and its twin, the body or Party organisation that focus draws beside it. Like kinds stand
 * together, in a fixed order, so that nothing jumps when one comes or goes.
 */
export function satellitesOf(
  view: View,
  mark: Mark,
  twin: Mark | undefined,
  on: Day,
  others: Iterable<Point>,
): Satellite[] {
  const records = dotsAround(view, [mark, ...(twin ? [twin] : [])], on).slice(0, MOST);
  const dots: Satellite[] = [];
  const middle = twin ? { x: (mark.x + twin.x) / 2, y: (mark.y + twin.y) / 2 } : mark;
  const away = twin ? Math.hypot(mark.x - twin.x, mark.y - twin.y) / 2 : 0;
  let radius = away + Math.max(mark.size, twin?.size ?? 0) / 2 + FIRST_RING;
  const near = [...others].filter((other) => Math.hypot(other.x - middle.x, other.y - middle.y) < NEAR);
  for (let at = 0; at < records.length; radius += SPACING) {
    const room = Math.max(1, Math.floor((2 * Math.PI * radius) / SPACING));
    for (let slot = 0; slot < room; slot += 1) {
      const angle = -Math.PI / 2 + (slot * 2 * Math.PI) / room;
      const x = middle.x + radius * Math.cos(angle);
      const y = middle.y + radius * Math.sin(angle);
      const node = records[at];
      // A dot over a mark would hide a neighbour.
      if (
        !node ||
        near.some((other) => Math.hypot(other.x - x, other.y - y) < (other.size ?? 0) / 2 + DOT_SIZE / 2 + 2)
      )
        continue;
      dots.push({ id: node.id, kind: node.kind, name: storedName(node) ?? node.id, x, y, around: mark.id });
      at += 1;
    }
  }
  return dots;
}

/** What hangs on the body, on its Party organisation, or on an agreement of either. */
export function dotsAround(view: View, marks: readonly Pick<Mark, 'id' | 'party'>[], on: Day): NodeRecord[] {
  const own = [...new Set(marks.flatMap((mark) => [mark.id, mark.party ?? mark.id]))];
  const agreements = own.flatMap((id) => out(view, id, 'PARTY_TO').map(({ node }) => node.id));
  const found = new Map<string, NodeRecord>();
  for (const id of [...own, ...agreements])
    for (const node of dotsAt(view, id)) if (existsOn(node, on)) found.set(node.id, node);
  return [...found.values()].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));
}

/** The day on which a record of these kinds comes into the world, where it says so. */
const BEGINNINGS = ['postedOn', 'from', 'paidOn', 'on', 'openedOn', 'foundedOn', 'awardedOn'] as const;
const existsOn = (node: NodeRecord, on: Day): boolean =>
  BEGINNINGS.every((field) => {
    const day = node.fields[field];
    return typeof day !== 'string' || day <= on;
  });

const isDot = (kind: Kind): boolean => KINDS[kind].onMap === 'focus';
/** The relations that may lead from a kind to a dot: a unit supervises hundreds that are none. */
const TO_DOTS = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    {
      out: RELATION_NAMES.filter(
        (name) => relationSpec(name).from.includes(kind) && relationSpec(name).to.some(isDot),
      ),
      in: RELATION_NAMES.filter(
        (name) => relationSpec(name).to.includes(kind) && relationSpec(name).from.some(isDot),
      ),
    },
  ]),
);

function dotsAt(view: View, id: string): NodeRecord[] {
  const kind = view.node(id)?.kind;
  const ways = kind && TO_DOTS.get(kind);
  if (!ways) return [];
  return [
    ...ways.out.flatMap((relation) => out(view, id, relation)),
    ...ways.in.flatMap((relation) => into(view, id, relation)),
  ].flatMap(({ node }) => (isDot(node.kind) ? node : []));
}
