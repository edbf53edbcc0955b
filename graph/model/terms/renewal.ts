import { firstGraphemes } from '../schema/graphemes.ts';
import type { Fields, NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { signersOf } from './agreement.ts';
import { nameOf } from './name.ts';

const LONGEST_TITLE = 110;

type Renewal = {
  readonly fields: Fields;
  readonly relations: readonly { readonly kind: 'PARTY_TO' | 'RENEWS'; readonly other: string }[];
};

/** A new agreement of the same signers that renews the old one. */
export const renewalOf = (graph: Graph, agreement: NodeRecord): Renewal => ({
  fields: {
    title: `${firstGraphemes(nameOf(agreement), LONGEST_TITLE)}（续签）`,
    ...(agreement.fields['agreementType'] ? { agreementType: agreement.fields['agreementType'] } : {}),
  },
  relations: [
    ...signersOf(graph, agreement.id).map(({ node }) => ({ kind: 'PARTY_TO' as const, other: node.id })),
    { kind: 'RENEWS', other: agreement.id },
  ],
});
