import { holdsOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import type { WholeGraph } from '../../../graph/model/view/view.ts';

/** The towns that exist on a day. */
export const townsOn = (view: WholeGraph, on: Day): NodeRecord[] =>
  view.ofKind('Town').filter(({ fields }) => holdsOn(fields, on));
