import type { GraphEvent } from '../../graph/model/log/event.ts';

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
  switch (event.type) {
    case 'node.created':
    case 'node.deleted':
      touched.nodes.add(event.node.id);
      return event.node.id;
    case 'node.changed':
    case 'node.moved':
      touched.nodes.add(event.id);
      return event.id;
    case 'relation.created':
    case 'relation.deleted':
      return touchRelation(touched, event.relation);
    case 'relation.changed':
      return touchRelation(touched, event);
  }
}

type Ends = { readonly id: string; readonly source: string; readonly target: string };

function touchRelation(touched: Touched, { id, source, target }: Ends): string {
  touched.relations.add(id);
  touched.ends.add(source).add(target);
  return id;
}
