import type { Day } from '../../graph/model/schema/day.ts';
import { KINDS } from '../../graph/model/schema/kinds.ts';
import type { LegendKey } from '../../graph/model/tab-view/tab-view.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../graph/model/terms/area.ts';
import { nameOn } from '../../graph/model/terms/former-names.ts';
import { markOf } from '../../graph/model/terms/mark.ts';
import { storedName } from '../../graph/model/terms/stored-name.ts';
import type { State } from '../../graph/model/view/view.ts';
import type { Drawing } from '../canvas/draw/drawing.ts';
import { t } from '../texts/i18n.ts';
import { nameDay } from '../ui/name-day.ts';
import { useView } from './live-context.tsx';
import { useDrawing } from './map-store.ts';
import { useReferenceDay } from './reference-day.ts';

/** What stands on the map for a record: its mark, or an agreement's own line or hub; undefined = nothing does. */
export function mapIdOf(state: State, drawing: Drawing | undefined, id: string, on: Day): string | undefined {
  if (drawing?.marks.has(id)) return id;
  const node = state.node(id);
  if (node?.kind === 'Agreement') return id;
  return node && markOf(state, node, on);
}

/** An area in words: a town's name, 区级 or 区外. */
export function areaText(state: State, area: string): string {
  if (area === DISTRICT_AREA) return t('map.district');
  if (area === OUTSIDE_AREA) return t('map.outside');
  const town = state.node(area);
  const day = nameDay();
  const name = (town && (day ? nameOn(town, day) : storedName(town))) ?? area;
  // `nameOf` says the same of every kind, and brings the vocabularies along.
  const prefix = t('samplePrefix');
  return town?.sample && !name.startsWith(prefix) ? prefix + name : name;
}

/** What a click on a mark opens: a star is named after the Party organisation, so that is what it opens. */
export function recordOfMark(drawing: Drawing | undefined, id: string | undefined): string | undefined {
  const mark = id === undefined ? undefined : drawing?.marks.get(id);
  return mark?.markClass === 'partyOrganization' ? (mark.party ?? id) : id;
}

/** The town of which a record is, where the map draws it. */
export const discIdOf = (drawing: Drawing | undefined, id: string): string | undefined =>
  drawing?.discs.some((disc) => disc.area === id) ? id : undefined;

/** What is drawn only in focus or while it is selected is on the map by its own id. */
export function dotIdOf(state: State, id: string): string | undefined {
  const node = state.node(id);
  return node && KINDS[node.kind].onMap === 'focus' ? id : undefined;
}

/** Whether anything on the map stands for a record. */
export function useIsOnMap(id: string): boolean {
  const drawing = useDrawing();
  const on = useReferenceDay();
  return useView((view) => mapIdOf(view, drawing, id, on) !== undefined, [id, drawing, on]);
}

/** The row of the legend that shows or hides what stands for a record. */
export function legendKeyOf(drawing: Drawing | undefined, mapId: string): LegendKey | undefined {
  const mark = drawing?.marks.get(mapId);
  if (mark) return mark.markClass;
  if (drawing?.hubs.some((hub) => hub.id === mapId)) return 'hub';
  return drawing?.lines.some((line) => line.agreements.includes(mapId)) ? 'line' : undefined;
}
