import { View } from '../../graph/model/view/view.ts';
import { canonical, type Graph } from '../fuzz/log-invariants.ts';

const plain = <T extends { readonly rev: number }>(records: Iterable<T>): T[] =>
  [...records].map((record) => ({ ...record, rev: 0 }));

/** A graph as text, whatever the seqs of its records' last changes: what was taken back and done again has later ones. */
export const withoutRevs = (graph: Graph | View): ReturnType<typeof canonical> =>
  canonical(
    graph instanceof View
      ? { nodes: plain(graph.nodes.values()), relations: plain(graph.relations.values()) }
      : { nodes: plain(graph.nodes), relations: plain(graph.relations) },
  );
