import type { Day } from '../../graph/model/schema/day.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Drawing } from '../canvas/draw/drawing.ts';
import { mapHandle } from './map-store.ts';
import { mapIdOf } from './on-map.ts';
import { openPage } from './pages.ts';
import { showOnMap } from './show-on-map.ts';
import { select } from './ui-actions.ts';

/**
 * Leads to a record on the map. What has a mark of its own stands out there with what belongs to it; what has none is
 * selected, for the map then draws it beside its own.
 */
export function seeOnMap(
  view: View,
  drawing: Drawing | undefined,
  id: string,
  on: Day,
  along: readonly string[] = [],
): void {
  if (mapIdOf(view, drawing, id, on) !== undefined) {
    showOnMap([id, ...along]);
    return;
  }
  openPage('map');
  select(id);
  // The map draws it, and makes room for the inspector, before it flies.
  requestAnimationFrame(() => requestAnimationFrame(() => mapHandle.current?.flyTo(id)));
}
