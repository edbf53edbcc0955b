import type { Point } from './point.ts';

export type Slot = Point & { readonly angle: number };

/** The rings around the middle of a disc: where they are and how far they reach. */
export type Rings = { readonly slots: readonly Slot[]; readonly reach: number };

/** Least distance between neighbours, and between one ring and the next. */
export type Pitch = { readonly along: number; readonly across: number };

/**
 * Evenly spaced slots on as few concentric rings as hold them. The outermost ring is no fuller than the others: every
 * ring takes its share, so that the whole looks even. `inside` is the radius that is to stay free.
 */
export function rings(count: number, inside: number, { along, across }: Pitch): Rings {
  if (count === 0) return { slots: [], reach: inside };
  const innermost = inside + across / 2;
  const capacities: number[] = [];
  let capacity = 0;
  while (capacity < count) {
    const radius = innermost + capacities.length * across;
    // Chords are shorter than arcs: what fits must fit by the straight distance.
    const room = radius < along ? 1 : Math.floor(Math.PI / Math.asin(along / (2 * radius)));
    capacities.push(room);
    capacity += room;
  }
  const slots = shares(count, capacities).flatMap((share, ring) =>
    circle(share, innermost + ring * across, ring),
  );
  slots.sort((a, b) => a.angle - b.angle || a.x - b.x || a.y - b.y);
  return { slots, reach: inside + capacities.length * across };
}

/** Splits a count in proportion to capacities, none above its own (largest remainder). */
function shares(count: number, capacities: readonly number[]): number[] {
  const total = capacities.reduce((sum, capacity) => sum + capacity, 0);
  const result = capacities.map((capacity) => Math.floor((count * capacity) / total));
  let rest = count - result.reduce((sum, share) => sum + share, 0);
  for (let ring = capacities.length - 1; rest > 0; ring = ring === 0 ? capacities.length - 1 : ring - 1) {
    if ((result[ring] ?? 0) >= (capacities[ring] ?? 0)) continue;
    result[ring] = (result[ring] ?? 0) + 1;
    rest -= 1;
  }
  return result;
}

function circle(count: number, radius: number, ring: number): Slot[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + (ring % 2) / 2)) / count - Math.PI;
    return { angle, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/**
 * Gives every mark a slot. Marks with a wish take the free slot nearest to it; the others follow in their order around
 * the circle, so that neighbours in the order are neighbours on the map.
 */
export function assignSlots<T>(
  marks: readonly T[],
  slots: readonly Slot[],
  wish: (mark: T) => Point | undefined,
) {
  const places = new Map<T, Point>();
  const free = [...slots];
  for (const mark of marks) {
    const wanted = wish(mark);
    if (!wanted) continue;
    const [slot] = free.splice(nearest(free, wanted), 1);
    if (slot) places.set(mark, slot);
  }
  const rest = marks.filter((mark) => !places.has(mark));
  rest.forEach((mark, index) => {
    const slot = free[index];
    if (slot) places.set(mark, slot);
  });
  return places;
}

function nearest(slots: readonly Slot[], wanted: Point): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  slots.forEach((slot, index) => {
    const distance = Math.hypot(slot.x - wanted.x, slot.y - wanted.y);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}
