import type { Replica } from '../replica/replica.ts';
import { ReportGraph } from './report-graph.ts';

export type Report = { readonly seq: number; readonly graph: ReportGraph };

/** The graph as reports ask it, as of the last entry that the replica holds. */
export class Reports {
  readonly #replica: Pick<Replica, 'view' | 'seq'>;
  #held: Report | undefined;

  constructor(replica: Pick<Replica, 'view' | 'seq'>) {
    this.#replica = replica;
  }

  current(): Report {
    const { seq, view } = this.#replica;
    if (this.#held?.seq !== seq) this.#held = { seq, graph: new ReportGraph(view) };
    return this.#held;
  }
}
