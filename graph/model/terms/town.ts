import type { Day } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { WholeGraph } from '../view/view.ts';
import { dayIn } from './value-in.ts';

/** Whether there is a town on a day; towns are made and unmade by the province. */
export const isTownOn = (town: Pick<NodeRecord, 'fields'>, on: Day): boolean =>
  (dayIn(town, 'validFrom') ?? on) <= on && on <= (dayIn(town, 'validTo') ?? on);

/** The towns that there are on a day, ascending by id. */
export const townsOn = (graph: WholeGraph, on: Day): NodeRecord[] =>
  graph.ofKind('Town').filter((town) => isTownOn(town, on));
