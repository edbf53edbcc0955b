import { DISTRICT_AREA, OUTSIDE_AREA } from '../../../graph/model/area.ts';
import { holdsOn } from '../../../graph/model/dated.ts';
import type { Day } from '../../../graph/model/day.ts';
import type { Place } from '../../../graph/model/record.ts';
import { MAP_AREA, type View, WORKSPACE_ID } from '../../../graph/model/view/view.ts';
import type { Disc, Mark } from '../drawing.ts';
import { coveredIn } from './covered.ts';

/** Towns that exist on the day, 区级 and 区外. A town of another day leaves its place free unless something stands there. */
export function drawDiscs(view: View, on: Day, marks: ReadonlyMap<string, Mark>): Disc[] {
  const covered = coveredIn(view, on);
  const peopled = new Set([...marks.values()].map(({ area }) => area));
  const discs: Disc[] = [];
  const add = (area: string, name: string, place: Place | undefined): void => {
    if (place?.radius === undefined) return;
    const { partyOrganizations, communities } = covered.get(area) ?? {};
    const paired = (partyOrganizations?.paired ?? 0) + (communities?.paired ?? 0);
    const total = (partyOrganizations?.all ?? 0) + (communities?.all ?? 0);
    discs.push({ area, name, x: place.x, y: place.y, radius: place.radius, paired, total });
  };
  for (const town of view.nodes.values()) {
    if (town.kind !== 'Town' || !(holdsOn(town.fields, on) || peopled.has(town.id))) continue;
    add(
      town.id,
      String(town.fields['name'] ?? town.id),
      town.places.find((place) => place.area === MAP_AREA),
    );
  }
  const ofWorkspace = view.node(WORKSPACE_ID)?.places ?? [];
  for (const [area, name] of [
    [DISTRICT_AREA, '区级'],
    [OUTSIDE_AREA, '区外'],
  ] as const) {
    add(
      area,
      name,
      ofWorkspace.find((place) => place.area === area),
    );
  }
  return discs;
}
