import { type Day, daysBetween } from '../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { activitiesOf, isSomeUndated, lastActiveDay } from '../../graph/model/terms/activity.ts';
import { type AgreementState, isRenewedOn, signersOf, stateOn } from '../../graph/model/terms/agreement.ts';
import { dayIn } from '../../graph/model/terms/value-in.ts';
import type { State } from '../../graph/model/view/view.ts';

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

/** One agreement on a day; `own`: the signers whose partners are wanted. */
export function pairingOf(
  state: State,
  agreement: NodeRecord,
  on: Day,
  own: ReadonlySet<string> = new Set(),
): Pairing {
  const activities = activitiesOf(state, agreement.id);
  const last = lastActiveDay(activities, on);
  const from = dayIn(agreement, 'termFrom') ?? dayIn(agreement, 'signedOn');
  const to = dayIn(agreement, 'termTo');
  const length = from !== undefined && to !== undefined ? daysBetween(from, to) : 0;
  return {
    agreement,
    state: stateOn(agreement.fields, on, {
      isRenewed: isRenewedOn(state, agreement.id, on) === true,
      lastActiveDay: isSomeUndated(activities) ? 'unknown' : last,
    }),
    partners: signersOf(state, agreement.id)
      .map((signer) => signer.node)
      .filter((node) => !own.has(node.id)),
    endsOn: dayIn(agreement, 'endedOn') ?? to,
    idleDays: last === undefined ? undefined : daysBetween(last, on),
    elapsed:
      from !== undefined && length > 0 ? Math.min(1, Math.max(0, daysBetween(from, on) / length)) : undefined,
  };
}
