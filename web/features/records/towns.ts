import { holdsOn } from '../../../graph/model/dated.ts';
import type { Day } from '../../../graph/model/day.ts';
import type { NodeRecord } from '../../../graph/model/record.ts';
import type { View } from '../../../graph/model/view/view.ts';

/** The towns that exist on a day. */
export function townsOn(view: View, on: Day): NodeRecord[] {
  const towns: NodeRecord[] = [];
  for (const node of view.nodes.values())
    if (node.kind === 'Town' && holdsOn(node.fields, on)) towns.push(node);
  return towns;
}
