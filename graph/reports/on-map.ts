import type { Day } from '../model/day.ts';
import { KINDS } from '../model/kinds.ts';
import { markOf } from '../model/mark.ts';
import type { NodeRecord } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import type { ReportGraph } from './report-graph.ts';

/** Where a record that the map does not draw leads to, the most telling way first. */
const TOWARDS: readonly RelationKind[] = [
  'HELD_AT',
  'HOSTED_BY',
  'RUN_BY',
  'GRANTED_TO',
  'INSPECTS',
  'ASSESSES',
  'AWARDED',
  'DEMO',
  'LOCATED_IN',
  'PLACED_IN',
  'HOLDS',
  'MEETING_OF',
  'BELONGS_TO',
  'BY',
];
const FROM: readonly RelationKind[] = ['GAVE', 'TOOK_PART', 'FOR'];
/** An activity leads to its team, the team to a Party organisation. */
const STEPS = 2;

/** The record on the map that stands for a node; its own id where it is drawn itself. */
export function onMap(graph: ReportGraph, node: NodeRecord, on: Day, steps = STEPS): string | undefined {
  if (node.kind === 'Town') return node.id;
  if (KINDS[node.kind].onMap === 'always') return markOf(graph, node, on);
  if (steps === 0) return undefined;
  for (const ends of [
    ...TOWARDS.map((kind) => graph.targets(node.id, kind, on)),
    ...FROM.map((kind) => graph.sources(node.id, kind, on)),
  ]) {
    for (const end of ends) {
      const found = onMap(graph, end.node, on, steps - 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
