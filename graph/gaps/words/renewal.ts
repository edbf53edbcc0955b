import type { FirstStep } from '../../model/answers/gap.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { signersOf } from '../../model/terms/agreement.ts';
import { nameOf } from '../../model/terms/name.ts';
import type { Graph } from '../../model/view/view.ts';
import { words } from './verdict.ts';

const LONGEST_TITLE = 110;

/** A new agreement of the same signers that renews the old one, as an opened form. */
export const renewalStep = (graph: Graph, agreement: NodeRecord): FirstStep => ({
  label: words('起草续签协议', 'Draft the renewal'),
  do: 'create',
  kind: 'Agreement',
  fields: {
    title: `${nameOf(agreement).slice(0, LONGEST_TITLE)}（续签）`,
    ...(agreement.fields['agreementType'] ? { agreementType: agreement.fields['agreementType'] } : {}),
  },
  relations: [
    ...signersOf(graph, agreement.id).map(({ node }) => ({ kind: 'PARTY_TO' as const, other: node.id })),
    { kind: 'RENEWS', other: agreement.id },
  ],
});
