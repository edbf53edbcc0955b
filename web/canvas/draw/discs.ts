import { holdsOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord, Place } from '../../../graph/model/schema/record.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../../graph/model/terms/area.ts';
import type { Covered } from '../../../graph/model/terms/coverage.ts';
import { nameOn } from '../../../graph/model/terms/former-names.ts';
import { MAP_AREA } from '../../../graph/model/view/view.ts';
import type { Disc, Mark } from './drawing.ts';

/** Towns that exist on the day, 区级 and 区外. A town of another day leaves its place free unless something stands there. */
export function drawDiscs(
  towns: readonly NodeRecord[],
  workspace: NodeRecord | undefined,
  covered: ReadonlyMap<string, Covered>,
  marks: ReadonlyMap<string, Mark>,
  on: Day,
): readonly Disc[] {
  const peopled = new Set<string>();
  for (const { area } of marks.values()) peopled.add(area);
  const discs: Disc[] = [];
  const add = (area: string, name: string, place: Place | undefined): void => {
    if (place?.radius === undefined) return;
    const { partyOrganizations, communities } = covered.get(area) ?? {};
    const paired = (partyOrganizations?.paired ?? 0) + (communities?.paired ?? 0);
    const total = (partyOrganizations?.all ?? 0) + (communities?.all ?? 0);
    discs.push({ area, name, x: place.x, y: place.y, radius: place.radius, paired, total });
  };
  for (const town of towns) {
    const { id, fields, places } = town;
    if (!holdsOn(fields, on) && !peopled.has(id)) continue;
    add(
      id,
      nameOn(town, on) ?? id,
      places.find((place) => place.area === MAP_AREA),
    );
  }
  for (const [area, name] of [
    [DISTRICT_AREA, '区级'],
    [OUTSIDE_AREA, '区外'],
  ] as const) {
    add(
      area,
      name,
      workspace?.places.find((place) => place.area === area),
    );
  }
  return discs;
}
