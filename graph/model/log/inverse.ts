import type { GraphEvent } from './event.ts';

/** The event that takes an event back. Of one that changed a record or created it: as it was right after. */
export function inverseOf(event: GraphEvent): GraphEvent {
  switch (event.type) {
    case 'node.created':
      return { type: 'node.deleted', node: event.node };
    case 'node.deleted':
      return { type: 'node.created', node: event.node };
    case 'node.changed': {
      const { set, was, provenance, wasProvenance } = event;
      return { ...event, set: was, was: set, provenance: wasProvenance, wasProvenance: provenance };
    }
    case 'node.moved':
      return { ...event, places: event.wasPlaces, wasPlaces: event.places };
    case 'relation.created':
      return { ...event, type: 'relation.deleted' };
    case 'relation.deleted':
      return { ...event, type: 'relation.created' };
    case 'relation.changed': {
      const { set, was, provenance, wasProvenance } = event;
      const sources =
        provenance === undefined ? {} : { provenance: wasProvenance ?? null, wasProvenance: provenance };
      return { ...event, set: was, was: set, ...sources };
    }
  }
}

/** What takes a list of events back, the last first. */
export const inversesOf = (events: readonly GraphEvent[]): GraphEvent[] => events.map(inverseOf).reverse();
