import type { GraphEvent } from '../../graph/model/event.ts';

export type Touched = { readonly nodes: Set<string>; readonly relations: Set<string> };

export const nothingTouched = (): Touched => ({ nodes: new Set(), relations: new Set() });

/** Adds the ids whose records an event changes. */
export function touch(touched: Touched, events: readonly GraphEvent[]): void {
  for (const event of events) {
    if (event.type === 'node.created' || event.type === 'node.deleted') touched.nodes.add(event.node.id);
    else if (event.type === 'node.changed' || event.type === 'node.moved') touched.nodes.add(event.id);
    else if (event.type === 'relation.changed') touched.relations.add(event.id);
    else touched.relations.add(event.relation.id);
  }
}
