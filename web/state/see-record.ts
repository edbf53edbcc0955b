import { mapHandle } from './map-store.ts';
import { uncoverMap } from './pages.ts';
import { select } from './ui-actions.ts';

/** Opens a record beside the map, and moves the map only where it is out of view. */
export function seeRecord(id: string): void {
  uncoverMap();
  select(id);
  // The map makes room for the inspector before it moves.
  requestAnimationFrame(() => requestAnimationFrame(() => mapHandle.current?.reveal([id])));
}
