import type { FirstStep } from '../../model/answers/gap.ts';
import { signersOf } from '../../model/terms/agreement.ts';
import type { Graph } from '../../model/view/view.ts';
import { words } from './verdict.ts';

/** A new activity of an agreement, hosted by its first signer, as an opened form. */
export function activityStep(graph: Graph, agreementId: string): FirstStep {
  const host = signersOf(graph, agreementId)[0];
  return {
    label: words('登记共建活动', 'Record an activity'),
    do: 'create',
    kind: 'Activity',
    fields: { pairing: true },
    relations: [
      { kind: 'BELONGS_TO', other: agreementId },
      ...(host ? [{ kind: 'HOSTED_BY' as const, other: host.node.id }] : []),
    ],
  };
}
