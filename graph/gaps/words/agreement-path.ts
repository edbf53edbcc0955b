import type { GapPath } from '../../model/answers/gap.ts';
import type { Title } from '../../model/schema/field.ts';
import { signersOf } from '../../model/terms/agreement.ts';
import type { Graph } from '../../model/view/view.ts';

/** An agreement between its first two signers, and what it lacks. */
export function agreementPath(graph: Graph, agreementId: string, what: Title): GapPath {
  const [first, second] = signersOf(graph, agreementId);
  return {
    nodes: [...(first ? [first.node.id] : []), agreementId, ...(second ? [second.node.id] : [])],
    relations: [...(first ? [first.relation.id] : []), ...(second ? [second.relation.id] : [])],
    missing: { from: agreementId, what },
  };
}
