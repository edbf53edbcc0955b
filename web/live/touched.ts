import type { GraphEvent } from '../../graph/model/log/event.ts';
import { touchOf } from '../../graph/model/log/touch.ts';

export type Touched = {
  readonly nodes: Set<string>;
  readonly relations: Set<string>;
  /** The records at both ends of these relations. */
  readonly ends: Set<string>;
  /** Of these, what somebody else's command changed, and who. */
  readonly others: Map<string, string>;
};

export const nothingTouched = (): Touched => ({
  nodes: new Set(),
  relations: new Set(),
  ends: new Set(),
  others: new Map(),
});

/** Adds the ids whose records events change; `actorId` where the events are somebody else's. */
export function touch(touched: Touched, events: readonly GraphEvent[], actorId?: string): void {
  for (const event of events) {
    const id = touchOne(touched, event);
    if (actorId !== undefined) touched.others.set(id, actorId);
  }
}

function touchOne(touched: Touched, event: GraphEvent): string {
  const touch = touchOf(event);
  if (touch.what === 'relation') {
    touched.relations.add(touch.id);
    touched.ends.add(touch.source.id).add(touch.target.id);
  } else touched.nodes.add(touch.id);
  return touch.id;
}
