import type { Day } from '../model/schema/day.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { markSize } from '../model/terms/mark-size.ts';
import { type Pairing, pairingOn } from '../model/terms/pairing.ts';
import type { View } from '../model/view/view.ts';
import { areaOfMarks, areasOf, creatorsOf, jointOf, type Part, unpairedPart } from './standing.ts';

/** A mark in one of its areas. */
export type Standing = {
  readonly id: string;
  readonly part: Part;
  readonly radius: number;
  /** Marks that are alike follow each other around a ring. */
  readonly order: string;
  /** The joint Party organisation or the creators of a brand: it stands beside them. */
  readonly beside: readonly string[];
};

/** A pairing and, for a hub, the area it stands in. */
type PlacedPairing = Pairing & { readonly area: string };

/** What there is to place: who stands in which area, and who is paired with whom. */
export type Gathered = {
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly pairings: readonly PlacedPairing[];
  /** The area of every mark on the day. */
  readonly homes: ReadonlyMap<string, string>;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

export function gather(view: View, on: Day): Gathered {
  const nodes = [...view.nodes.values()].sort(byId);
  const pairings = nodes
    .filter((node) => node.kind === 'Agreement')
    .map((node) => pairingOn(view, node, on))
    .map((pairing): PlacedPairing => ({ ...pairing, area: areaOfMarks(view, pairing.marks, on) }));
  const degrees = degreesOf(pairings);
  const paired = new Set(
    pairings.flatMap(({ inForce, marks }) => (inForce && marks.length > 1 ? marks : [])),
  );

  const standings = new Map<string, Standing[]>();
  const homes = new Map<string, string>();
  for (const node of nodes) {
    const areas = areasOf(view, node, on);
    if (areas[0] === undefined) continue;
    homes.set(node.id, areas[0]);
    const beside = besideOf(view, node, on);
    const isPaired =
      paired.has(node.id) || (node.kind === 'BrandProject' && beside.some((id) => paired.has(id)));
    const standing: Standing = {
      id: node.id,
      part: isPaired ? 'paired' : unpairedPart(view, node, on),
      radius: markSize(degrees.get(node.id) ?? 0) / 2,
      order: `${beside[0] ?? '~'} ${node.kind} ${String(node.fields['orgType'] ?? '')} ${node.id}`,
      beside,
    };
    for (const area of areas) standings.set(area, [...(standings.get(area) ?? []), standing]);
  }
  return { standings, pairings, homes };
}

function besideOf(view: View, node: NodeRecord, on: Day): string[] {
  if (node.kind === 'BrandProject') return creatorsOf(view, node.id, on);
  const joint = node.kind === 'PartyOrganization' ? undefined : jointOf(view, node.id, on);
  return joint === undefined ? [] : [joint];
}

/** Agreements of any day: a mark must not need more room when the date is changed. */
function degreesOf(pairings: readonly Pairing[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { marks } of pairings) for (const mark of marks) degrees.set(mark, (degrees.get(mark) ?? 0) + 1);
  return degrees;
}
