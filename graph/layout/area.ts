import { HUB_SIZE } from '../model/terms/mark-size.ts';
import { type CoreLink, type CoreMark, coreRadius, layoutCore, MARK_GAP } from './core.ts';
import type { Gathered, Standing } from './gather.ts';
import { centroid, distance, type Point } from './point.ts';
import { assignSlots, type Pitch, rings } from './rings.ts';

/** Distances on the rings; hollow dots are the smallest marks (14), a filled one has more air. */
const HOLLOW: Pitch = { along: 18.5, across: 18.5 };
const FILLED: Pitch = { along: 20, across: 22 };
/** Empty lane between the middle and the rings: the paired stay apart from the unpaired, and new marks find a slot. */
const LANE = 6;
const RIM = 5;
const LEAST_CORE = 14;
const LEAST_RADIUS = 52;
/** What an area has in the middle beside marks: the hubs whose signers stand mostly here. */
const HUB_RADIUS = HUB_SIZE / 2;

/** Places of an area's marks and hubs around its own (0, 0), and the radius of the disc that holds them. */
export type AreaLayout = { readonly places: ReadonlyMap<string, Point>; readonly radius: number };

const byOrder = (a: Standing, b: Standing): number => (a.order < b.order ? -1 : 1);

/** Radius of an area's disc, guessed before anything is placed. */
export function estimateRadius(standings: readonly Standing[]): number {
  const part = (name: Standing['part']) => standings.filter((standing) => standing.part === name);
  const core = Math.max(LEAST_CORE, coreRadius(part('paired')));
  const filled = rings(part('filled').length, core + LANE, FILLED).reach;
  return Math.max(LEAST_RADIUS, rings(part('hollow').length, filled, HOLLOW).reach + RIM);
}

/** A pitch at which the largest of some marks still keeps its distance: an unpaired mark may have old agreements. */
function roomy({ along, across }: Pitch, marks: readonly Standing[]): Pitch {
  const most = 2 * Math.max(0, ...marks.map(({ radius }) => radius)) + MARK_GAP;
  return { along: Math.max(along, most), across: Math.max(across, most) };
}

/** Lays out one area. `centres` are the discs' centres so far: they tell in which direction partners lie. */
export function layoutArea(
  area: string,
  gathered: Gathered,
  centres: ReadonlyMap<string, Point>,
  random: () => number,
): AreaLayout {
  const standings = [...(gathered.standings.get(area) ?? [])].sort(byOrder);
  const { marks, links } = coreOf(area, standings, gathered, centres);
  const core = layoutCore(marks, links, random);
  const places = new Map(core.places);

  const inner = Math.max(LEAST_CORE, core.radius) + LANE;
  const filled = standings.filter(({ part }) => part === 'filled');
  const hollow = standings.filter(({ part }) => part === 'hollow');
  const filledRings = rings(filled.length, inner, roomy(FILLED, filled));
  const hollowRings = rings(hollow.length, filledRings.reach, roomy(HOLLOW, hollow));

  const besidePlaced = ({ beside }: Standing): Point | undefined => {
    const placed = beside.flatMap((id) => places.get(id) ?? []);
    return placed.length > 0 ? centroid(placed) : undefined;
  };
  // Joint Party organisations and creators first: their members and brands look for them.
  const [leading, following] = [
    filled.filter(({ beside }) => beside.length === 0),
    filled.filter(({ beside }) => beside.length > 0),
  ];
  for (const [mark, place] of assignSlots([...leading, ...following], filledRings.slots, besidePlaced))
    places.set(mark.id, place);
  for (const [mark, place] of assignSlots(hollow, hollowRings.slots, besidePlaced))
    places.set(mark.id, place);
  return { places, radius: Math.ceil(Math.max(LEAST_RADIUS, hollowRings.reach + RIM)) };
}

/** The paired of an area with its hubs, who pulls whom, and where the partners elsewhere lie. */
function coreOf(
  area: string,
  standings: readonly Standing[],
  gathered: Gathered,
  centres: ReadonlyMap<string, Point>,
) {
  const paired = standings.filter(({ part }) => part === 'paired');
  const here = new Set(paired.map(({ id }) => id));
  const aims = new Map<string, Point[]>();
  const links: CoreLink[] = [];
  const hubs: string[] = [];
  const connect = (from: string, to: string): void => {
    if (here.has(from) && here.has(to)) links.push({ from, to });
    else if (here.has(from))
      aims.set(from, [...(aims.get(from) ?? []), direction(area, gathered.homes.get(to), centres)]);
    else if (here.has(to)) connect(to, from);
  };
  for (const { agreement, marks, hub, area: hubArea, inForce } of gathered.pairings) {
    if (hub && hubArea === area && marks.some((mark) => here.has(mark))) {
      hubs.push(agreement.id);
      here.add(agreement.id);
    }
    const [first, second] = marks;
    if (hub) for (const mark of marks) connect(mark, agreement.id);
    else if (inForce && first !== undefined && second !== undefined) connect(first, second);
  }
  for (const { id, beside } of paired)
    for (const other of beside) if (here.has(other)) links.push({ from: id, to: other });
  const aimOf = (id: string): Point => centroid(aims.get(id) ?? []);
  const marks: CoreMark[] = [
    ...paired.map(({ id, radius }) => ({ id, radius, aim: aimOf(id) })),
    ...hubs.map((id) => ({ id, radius: HUB_RADIUS, aim: aimOf(id) })),
  ];
  return { marks, links };
}

function direction(area: string, other: string | undefined, centres: ReadonlyMap<string, Point>): Point {
  const from = centres.get(area);
  const to = other === undefined ? undefined : centres.get(other);
  if (!from || !to) return { x: 0, y: 0 };
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
