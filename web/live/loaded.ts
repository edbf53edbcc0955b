import { View } from '../../graph/model/view/view.ts';
import type { Snapshot } from '../../graph/model/wire/protocol.ts';

/** A snapshot as a page holds it: a view of its own. */
export type Loaded = Pick<Snapshot, 'incarnation' | 'seq' | 'mark'> & { readonly view: View };

export const loaded = ({ incarnation, seq, mark, nodes, relations }: Snapshot): Loaded => ({
  incarnation,
  seq,
  mark,
  view: new View().load(nodes, relations),
});
