import type { Day } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { inForceOn, signersOf } from './agreement.ts';
import { markOf } from './mark.ts';

/** An agreement as the map draws it: an edge between two marks, or with `hub` a small node and a line to each mark. */
export type Pairing = {
  readonly agreement: NodeRecord;
  /** The marks of its signers on the day, each once, in the order of signing. */
  readonly marks: readonly string[];
  readonly hub: boolean;
  readonly inForce: boolean;
};

/** Signers from which on an agreement is drawn as a hub. */
const HUB_SIGNERS = 3;
export const isHub = (signers: readonly unknown[]): boolean => signers.length >= HUB_SIGNERS;

export function pairingOn(state: Graph, agreement: NodeRecord, on: Day): Pairing {
  const signers = signersOf(state, agreement.id);
  const marks = new Set<string>();
  for (const { node } of signers) {
    const mark = markOf(state, node, on);
    if (mark !== undefined) marks.add(mark);
  }
  return {
    agreement,
    marks: [...marks],
    hub: isHub(signers),
    inForce: inForceOn(agreement.fields, on) === true,
  };
}
