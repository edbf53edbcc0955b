import { holdsOn } from '../../../graph/model/dated.ts';
import type { Day } from '../../../graph/model/day.ts';
import type { NodeRecord } from '../../../graph/model/record.ts';
import type { WholeGraph } from '../../../graph/model/view/view.ts';

/** The towns that exist on a day. */
export const townsOn = (view: WholeGraph, on: Day): NodeRecord[] =>
  view.ofKind('Town').filter(({ fields }) => holdsOn(fields, on));
