import { hostsOf, signersOf } from '../../../graph/model/agreement.ts';
import type { Day } from '../../../graph/model/day.ts';
import { markOf, soleHost } from '../../../graph/model/mark.ts';
import { pairingOn } from '../../../graph/model/pairing.ts';
import type { NodeRecord } from '../../../graph/model/record.ts';
import type { State, View } from '../../../graph/model/view/view.ts';
import type { Apart, Look } from '../drawing.ts';
import { lookOn } from './look.ts';

/** An agreement that is drawn on the day, with the marks of its signers in their order, each once. */
export type DrawnPairing = {
  readonly id: string;
  readonly look: Look;
  readonly hub: boolean;
  readonly name: string;
  readonly sample: boolean;
  readonly ends: readonly string[];
  readonly signers: readonly string[];
  readonly place: { readonly x: number; readonly y: number } | undefined;
};

/** What a mark has from its agreements in force. */
export type Standing = {
  readonly degrees: ReadonlyMap<string, number>;
  readonly paired: ReadonlySet<string>;
};

export const isApart = (apart: Apart, bodyId: string): boolean => apart === 'all' || apart.has(bodyId);

/** The mark that stands for a record, with the bodies drawn apart from their Party organisations taken into account. */
function markIdOf(state: State, node: NodeRecord, on: Day, apart: Apart): string | undefined {
  if (node.kind !== 'PartyOrganization') return markOf(state, node, on);
  const host = soleHost(state, node.id, on);
  return host === undefined || isApart(apart, host) ? node.id : host;
}

export function pairingsOn(view: View, on: Day, apart: Apart): DrawnPairing[] {
  const pairings: DrawnPairing[] = [];
  for (const node of view.nodes.values()) {
    if (node.kind !== 'Agreement') continue;
    const look = lookOn(view, node, on);
    if (!look) continue;
    const signers = signersOf(view, node.id).map((signer) => signer.node);
    const ends = new Set<string>();
    for (const signer of signers) {
      const mark = markIdOf(view, signer, on, apart);
      if (mark !== undefined) ends.add(mark);
    }
    // A one-sided agreement, or one of a body with itself, is a finding of the gap board and no line.
    if (ends.size < 2) continue;
    const { hub } = pairingOn(view, node, on);
    pairings.push({
      id: node.id,
      look,
      hub,
      name: String(node.fields['title'] ?? node.id),
      sample: node.sample,
      ends: [...ends],
      signers: signers.map(({ id }) => id),
      place: node.places[0],
    });
  }
  return pairings.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function standingOf(view: View, on: Day, pairings: readonly DrawnPairing[]): Standing {
  const degrees = new Map<string, number>();
  const paired = new Set<string>();
  for (const { look, ends, signers } of pairings) {
    if (look === 'planned') continue;
    for (const end of ends) {
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
      paired.add(end);
    }
    for (const signer of signers) for (const host of hostsOf(view, signer, on)) paired.add(host);
  }
  return { degrees, paired };
}
