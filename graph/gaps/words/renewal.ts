import type { FirstStep } from '../../model/answers/gap.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { renewalOf } from '../../model/terms/renewal.ts';
import type { Graph } from '../../model/view/view.ts';
import { words } from './verdict.ts';

/** A new agreement of the same signers that renews the old one, as an opened form. */
export const renewalStep = (graph: Graph, agreement: NodeRecord): FirstStep => ({
  label: words('起草续签协议', 'Draft the renewal'),
  do: 'create',
  kind: 'Agreement',
  ...renewalOf(graph, agreement),
});
