import type { Day } from '../model/schema/day.ts';
import type { Place } from '../model/schema/record.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../model/terms/area.ts';
import { HUB_SIZE } from '../model/terms/mark-size.ts';
import { MAP_AREA, type View, WORKSPACE_ID } from '../model/view/view.ts';
import { type AreaLayout, estimateRadius, layoutArea } from './area.ts';
import { arrangeDiscs, type Disc } from './discs.ts';
import { arrangeWithDistrict, type Bundle } from './district.ts';
import { type Gathered, gather } from './gather.ts';
import { OUTSIDE_SPOT, townSpots } from './geography.ts';
import { hubSpot } from './hubs.ts';
import { type Circle, centroid, type Point } from './point.ts';
import { seededRandom } from './seeded.ts';

/**
 * Places for every record that stands on the map, from a view without places: towns as discs, in each disc the paired
 * in the middle and the unpaired around them. The day decides who is paired; a body gets a place in every area it was
 * ever in. Deterministic for a seed.
 */
export function layoutDistrict(view: View, on: Day, seed: number): ReadonlyMap<string, Place[]> {
  const gathered = gather(view, on);
  const spots = spotsOf(view);
  const radiusOf = (area: string): number => estimateRadius(gathered.standings.get(area) ?? []);
  const guessed = [...spots].map(([id, spot]): Disc => ({ id, spot, radius: radiusOf(id) }));
  const district = arrangeWithDistrict(guessed, radiusOf(DISTRICT_AREA), bundlesOf(gathered));
  spots.set(DISTRICT_AREA, district.spot);

  const random = seededRandom(seed);
  const areas = new Map<string, AreaLayout>();
  for (const id of spots.keys()) areas.set(id, layoutArea(id, gathered, district.centres, random));
  // The real radii differ a little from the guessed ones.
  const discs = [...spots].map(([id, spot]): Disc => ({ id, spot, radius: areas.get(id)?.radius ?? 0 }));
  return written(gathered, areas, arrangeDiscs(discs));
}

/** The spots of the towns and of 区外; that of 区级 is chosen by its lines. */
function spotsOf(view: View): Map<string, Point> {
  const towns = [...view.nodes.values()]
    .filter((node) => node.kind === 'Town')
    .map((node) => ({ id: node.id, name: String(node.fields['name'] ?? '') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return townSpots(towns).set(OUTSIDE_AREA, OUTSIDE_SPOT);
}

function bundlesOf({ pairings, homes }: Gathered): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const add = (a: string | undefined, b: string | undefined): void => {
    if (a === undefined || b === undefined || a === b) return;
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = `${from} ${to}`;
    bundles.set(key, { from, to, lines: (bundles.get(key)?.lines ?? 0) + 1 });
  };
  for (const { marks, hub, area, inForce } of pairings) {
    if (!inForce) continue;
    const [first, second] = marks.map((mark) => homes.get(mark));
    if (hub) for (const mark of marks) add(homes.get(mark), area);
    else add(first, second);
  }
  return [...bundles.values()];
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function written(
  gathered: Gathered,
  areas: ReadonlyMap<string, AreaLayout>,
  centres: ReadonlyMap<string, Point>,
): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const put = (id: string, place: Place): void => {
    places.set(id, [...(places.get(id) ?? []), { ...place, x: rounded(place.x), y: rounded(place.y) }]);
  };
  for (const [area, { places: local, radius }] of areas) {
    const centre = centres.get(area);
    if (!centre) continue;
    const own = area === DISTRICT_AREA || area === OUTSIDE_AREA;
    put(own ? WORKSPACE_ID : area, { area: own ? area : MAP_AREA, ...centre, radius });
    for (const [id, { x, y }] of local) put(id, { area, x: centre.x + x, y: centre.y + y });
  }
  placeLooseHubs(gathered, areas, centres, places, put);
  for (const [id, list] of places) {
    const home = gathered.homes.get(id);
    list.sort((a, b) => Number(b.area === home) - Number(a.area === home));
    places.set(id, list);
  }
  return places;
}

/** Hubs whose signers stand in several areas, none with a majority: between their signers, on free paper. */
function placeLooseHubs(
  { pairings, homes, standings }: Gathered,
  areas: ReadonlyMap<string, AreaLayout>,
  centres: ReadonlyMap<string, Point>,
  places: ReadonlyMap<string, readonly Place[]>,
  put: (id: string, place: Place) => void,
): void {
  const taken: Circle[] = [...standings].flatMap(([area, list]) =>
    list.flatMap(({ id, radius }) => {
      const place = places.get(id)?.find((each) => each.area === area);
      return place ? [{ x: place.x, y: place.y, radius }] : [];
    }),
  );
  for (const { agreement } of pairings) {
    for (const { x, y } of places.get(agreement.id) ?? []) taken.push({ x, y, radius: HUB_SIZE / 2 });
  }
  for (const { agreement, marks, hub, area } of pairings) {
    if (!hub || places.has(agreement.id) || marks.length === 0) continue;
    const near = centroid(
      marks.flatMap((mark) => places.get(mark)?.find((each) => each.area === homes.get(mark)) ?? []),
    );
    const homeAreas = new Set([area, ...marks.map((mark) => homes.get(mark))]);
    const foreign = [...areas].flatMap(([id, { radius }]): Circle[] => {
      const centre = centres.get(id);
      return centre && !homeAreas.has(id) ? [{ ...centre, radius }] : [];
    });
    const spot = hubSpot(near, taken, foreign);
    taken.push({ ...spot, radius: HUB_SIZE / 2 });
    put(agreement.id, { area, ...spot });
  }
}
