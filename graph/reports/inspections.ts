import type { NodeRecord } from '../model/record.ts';
import type { ReportGraph } from './report-graph.ts';

export const inspectionsOf = (graph: ReportGraph, kind: string): NodeRecord[] =>
  graph.of('Inspection').filter(({ fields }) => fields['inspectionKind'] === kind);
