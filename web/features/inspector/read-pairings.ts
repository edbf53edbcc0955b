import { type AgreementState, signersOf, stateOn } from '../../../graph/model/agreement.ts';
import { type Day, daysBetween } from '../../../graph/model/day.ts';
import { ownPartyOrganization, soleHost } from '../../../graph/model/mark.ts';
import type { NodeRecord } from '../../../graph/model/record.ts';
import type { State } from '../../../graph/model/view.ts';

/** One agreement as one of its sides sees it on a day. */
export type Pairing = {
  readonly agreement: NodeRecord;
  readonly state: AgreementState;
  readonly partners: readonly NodeRecord[];
  readonly endsOn: Day | undefined;
  /** Days since the last activity; undefined: there was none yet. */
  readonly idleDays: number | undefined;
  /** Share of the term that is over, 0 to 1; undefined: start or end unknown. */
  readonly elapsed: number | undefined;
};

const dayOf = (node: NodeRecord, name: string): Day | undefined => {
  const value = node.fields[name];
  return typeof value === 'string' ? value : undefined;
};

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

function lastActivity(state: State, agreementId: string, on: Day): Day | undefined {
  let last: Day | undefined;
  for (const relation of state.relationsOf(agreementId)) {
    if (relation.kind !== 'BELONGS_TO' || relation.target !== agreementId) continue;
    const activity = state.node(relation.source);
    const day = activity && (dayOf(activity, 'to') ?? dayOf(activity, 'from'));
    if (day !== undefined && day <= on && (last === undefined || day > last)) last = day;
  }
  return last;
}

function renewedOn(state: State, agreementId: string): Day | undefined {
  for (const relation of state.relationsOf(agreementId)) {
    if (relation.kind !== 'RENEWS' || relation.target !== agreementId) continue;
    const successor = state.node(relation.source);
    const day = successor && dayOf(successor, 'signedOn');
    if (day !== undefined) return day;
  }
  return undefined;
}

/** One agreement on a day; `own`: the signers whose partners are wanted. */
export function pairingOf(
  state: State,
  agreement: NodeRecord,
  on: Day,
  own: ReadonlySet<string> = new Set(),
): Pairing {
  const last = lastActivity(state, agreement.id, on);
  const from = dayOf(agreement, 'termFrom') ?? dayOf(agreement, 'signedOn');
  const to = dayOf(agreement, 'termTo');
  const length = from !== undefined && to !== undefined ? daysBetween(from, to) : 0;
  return {
    agreement,
    state: stateOn(agreement.fields, on, { renewedOn: renewedOn(state, agreement.id), lastActivityOn: last }),
    partners: signersOf(state, agreement.id)
      .map((signer) => signer.node)
      .filter((node) => !own.has(node.id)),
    endsOn: dayOf(agreement, 'endedOn') ?? to,
    idleDays: last === undefined ? undefined : daysBetween(last, on),
    elapsed:
      from !== undefined && length > 0 ? Math.min(1, Math.max(0, daysBetween(from, on) / length)) : undefined,
  };
}

/** Every agreement of a mark, in the order of the inspector. */
export function pairingsOf(state: State, node: NodeRecord, on: Day): Pairing[] {
  const { party, body } = sameMark(state, node, on);
  const own = new Set([node.id, party?.id, body?.id].filter((id) => id !== undefined));
  const agreements = new Map<string, NodeRecord>();
  for (const id of own) {
    for (const relation of state.relationsOf(id)) {
      const agreement =
        relation.kind === 'PARTY_TO' && relation.source === id ? state.node(relation.target) : undefined;
      if (agreement) agreements.set(agreement.id, agreement);
    }
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
