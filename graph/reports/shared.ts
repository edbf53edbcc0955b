import type { Day } from '../model/schema/day.ts';
import type { WholeGraph } from '../model/view/view.ts';

/** What several numbers of a day have in common. Pure. */
export type Part<T> = (graph: WholeGraph, on: Day) => T;

/** A graph that keeps such parts. */
export interface SharingGraph extends WholeGraph {
  part<T>(compute: Part<T>, on: Day): T;
}
const isSharing = (graph: WholeGraph): graph is SharingGraph => 'part' in graph;

/** A part that is computed once for all numbers of a day where the graph keeps parts (`traced-graph.ts`), else at each call. */
export const shared =
  <T>(compute: Part<T>): Part<T> =>
  (graph, on) =>
    isSharing(graph) ? graph.part(compute, on) : compute(graph, on);
