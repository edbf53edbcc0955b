import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import type { AgreementState } from '../../../graph/model/terms/agreement.ts';
import { ownPartyOrganization, soleHost } from '../../../graph/model/terms/mark.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { out } from '../../../graph/model/view/walk.ts';
import { type Pairing, pairingOf } from '../../state/pairing-of.ts';

/** The records that share a mark: a body and its own Party organisation, or the record alone. */
export function sameMark(state: State, node: NodeRecord, on: Day): { party?: NodeRecord; body?: NodeRecord } {
  if (node.kind === 'PartyOrganization') {
    const host = soleHost(state, node.id, on);
    const body = host === undefined ? undefined : state.node(host);
    return body ? { party: node, body } : { party: node };
  }
  const party = ownPartyOrganization(state, node.id, on);
  return party ? { party, body: node } : { body: node };
}

/** Which states come first: in force by their end, then what is coming, then what is over. */
const RANK = Object.fromEntries(
  (
    [
      'expiring',
      'active',
      'dormant',
      'published',
      'signed',
      'toSign',
      'negotiating',
      'draft',
      'expired',
      'renewed',
      'ended',
    ] as const
  ).map((state, index) => [state, index]),
) as Record<AgreementState, number>;

export const isInForce = (state: AgreementState): boolean => RANK[state] <= RANK.dormant;
const bandOf = (state: AgreementState): number => (isInForce(state) ? 0 : RANK[state] < RANK.expired ? 1 : 2);

/** Every agreement of a mark, in the order of the inspector. */
export function pairingsOf(state: State, node: NodeRecord, on: Day): Pairing[] {
  const { party, body } = sameMark(state, node, on);
  const own = new Set([node.id, party?.id, body?.id].filter((id) => id !== undefined));
  const agreements = new Map<string, NodeRecord>();
  for (const id of own) {
    for (const { node: agreement } of out(state, id, 'PARTY_TO')) agreements.set(agreement.id, agreement);
  }
  return [...agreements.values()]
    .map((agreement) => pairingOf(state, agreement, on, own))
    .sort((a, b) => bandOf(a.state) - bandOf(b.state) || byEnd(a, b));
}

/** The next to end first; of what is over the latest first. */
function byEnd(a: Pairing, b: Pairing): number {
  const order = (a.endsOn ?? '9999') < (b.endsOn ?? '9999') ? -1 : 1;
  return bandOf(a.state) === 2 ? -order : order;
}
