import type { GraphEvent } from '../../graph/model/event.ts';

export type Touched = {
  readonly nodes: Set<string>;
  readonly relations: Set<string>;
  /** Of these, what somebody else's command changed, and who. */
  readonly others: Map<string, string>;
};

export const nothingTouched = (): Touched => ({ nodes: new Set(), relations: new Set(), others: new Map() });

/** Adds the ids whose records events change; `actorId` where the events are somebody else's. */
export function touch(touched: Touched, events: readonly GraphEvent[], actorId?: string): void {
  for (const event of events) {
    const id = idOf(event);
    if (event.type.startsWith('node.')) touched.nodes.add(id);
    else touched.relations.add(id);
    if (actorId !== undefined) touched.others.set(id, actorId);
  }
}

function idOf(event: GraphEvent): string {
  if (event.type === 'node.created' || event.type === 'node.deleted') return event.node.id;
  if (event.type === 'relation.created' || event.type === 'relation.deleted') return event.relation.id;
  return event.id;
}
