import type { NodeRecord } from '../../../graph/model/record.ts';
import type { View } from '../../../graph/model/view/view.ts';

/** The documents that a record is taken from. */
export const sourcesOf = (view: View, id: string): NodeRecord[] =>
  [...view.relationsOf(id)]
    .filter((relation) => relation.kind === 'SOURCE' && relation.source === id)
    .flatMap((relation) => view.node(relation.target) ?? []);
