import { View } from '../../graph/model/view/view.ts';
import { canonical } from '../fuzz/log-invariants.ts';
import type { Reply } from './ask.ts';

export type GraphNow = {
  readonly incarnation: string;
  readonly seq: number;
  readonly view: View;
  readonly graph: ReturnType<typeof canonical>;
};

/** A snapshot may lie a little behind; the changes since then make it the graph of this moment. */
export async function graphNow(ask: (path: string) => Promise<Reply>): Promise<GraphNow> {
  const { incarnation, seq, nodes, relations } = (await ask('/api/v1/snapshot')).json;
  const view = new View().load(nodes, relations);
  const changes = (await ask(`/api/v1/changes?since=${seq}`)).json;
  for (const entry of changes.entries) view.apply(entry.events, entry.seq);
  return { incarnation, seq: changes.to, view, graph: canonical(view) };
}
