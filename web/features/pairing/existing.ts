import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { inForceOn, signersOf } from '../../../graph/model/terms/agreement.ts';
import type { State } from '../../../graph/model/view/view.ts';

/** An agreement in force that all these signers have signed already; a second one would say the same twice. */
export function existingAgreement(state: State, parties: readonly string[], on: Day): NodeRecord | undefined {
  const [first, ...others] = parties;
  if (first === undefined || others.length === 0) return undefined;
  for (const relation of state.along(first, 'PARTY_TO', 'out')) {
    const agreement = state.node(relation.target);
    if (!agreement || inForceOn(agreement.fields, on) !== true) continue;
    const signers = signersOf(state, agreement.id).map((signer) => signer.node.id);
    if (signers.length === parties.length && others.every((party) => signers.includes(party)))
      return agreement;
  }
  return undefined;
}
