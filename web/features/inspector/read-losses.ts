import { holdsOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { signersOf } from '../../../graph/model/terms/agreement.ts';
import { soleHost } from '../../../graph/model/terms/mark.ts';
import type { State } from '../../../graph/model/view/view.ts';

/** What a deletion leaves incomplete, beside the relations that go with it. */
export type Losses = {
  /** Agreements that lose a signer, and how many signers each keeps. */
  readonly agreements: readonly { readonly node: NodeRecord; readonly left: number }[];
  /** Party organisations of this body alone, which stay without one. */
  readonly orphans: readonly NodeRecord[];
};

export function lossesOf(state: State, node: NodeRecord, on: Day): Losses {
  const agreements: { node: NodeRecord; left: number }[] = [];
  const orphans: NodeRecord[] = [];
  for (const relation of state.relationsOf(node.id)) {
    if (relation.kind === 'PARTY_TO' && relation.source === node.id) {
      const agreement = state.node(relation.target);
      if (agreement) agreements.push({ node: agreement, left: signersOf(state, agreement.id).length - 1 });
    }
    const isHost =
      relation.kind === 'BRANCH_OF' && relation.target === node.id && holdsOn(relation.fields, on);
    const party = isHost ? state.node(relation.source) : undefined;
    if (party && soleHost(state, party.id, on) === node.id) orphans.push(party);
  }
  return { agreements, orphans };
}
