import type { Day } from '../model/schema/day.ts';
import { hostsOf } from '../model/terms/agreement.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { shared } from './shared.ts';

/** The bodies that each Party organisation stands for on a day, by its id. */
export const hostsByPartyOrganization = shared(
  (graph: WholeGraph, on: Day): ReadonlyMap<string, readonly string[]> =>
    new Map(graph.ofKind('PartyOrganization').map(({ id }) => [id, hostsOf(graph, id, on)])),
);
