import type { Day } from '../../../graph/model/schema/day.ts';
import { KIND_NAMES, KINDS } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord, Place } from '../../../graph/model/schema/record.ts';
import { ownPartyOrganization, placeOn, soleHost } from '../../../graph/model/terms/mark.ts';
import type { Graph } from '../../../graph/model/view/view.ts';
import { borrowedPlace } from './borrowed-place.ts';

/** A body that has a mark, or a Party organisation that stands by itself, with its place; its agreements are not counted yet. */
export type Stand = {
  readonly body: NodeRecord;
  /** Its own Party organisation; of a Party organisation that stands by itself, itself. */
  readonly party: NodeRecord | undefined;
  readonly place: Place;
  /** The place is its own, and not that of what it belongs to. */
  readonly isStored: boolean;
};

/** Kinds of which each record may have a mark of its own. */
export const MARKED_KINDS = KIND_NAMES.filter(
  (kind) => KINDS[kind].onMap === 'always' && kind !== 'Town' && kind !== 'Agreement',
);

export function standOf(graph: Graph, id: string, on: Day): Stand | undefined {
  const body = graph.node(id);
  if (!body || !MARKED_KINDS.includes(body.kind) || isDrawnWithHost(graph, body, on)) return undefined;
  const stored = placeOn(graph, body, on);
  const place = stored ?? borrowedPlace(graph, body, on);
  if (!place) return undefined;
  const party = body.kind === 'PartyOrganization' ? body : ownPartyOrganization(graph, id, on);
  return { body, party, place, isStored: stored !== undefined };
}

function isDrawnWithHost(graph: Graph, { id, kind }: NodeRecord, on: Day): boolean {
  const host = kind === 'PartyOrganization' ? soleHost(graph, id, on) : undefined;
  return host !== undefined && graph.node(host) !== undefined;
}
