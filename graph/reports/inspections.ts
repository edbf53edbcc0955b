import type { NodeRecord } from '../model/schema/record.ts';
import type { WholeGraph } from '../model/view/view.ts';

export const inspectionsOf = (graph: WholeGraph, kind: string): NodeRecord[] =>
  graph.ofKind('Inspection').filter(({ fields }) => fields['inspectionKind'] === kind);
