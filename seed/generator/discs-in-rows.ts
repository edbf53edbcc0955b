export type Disc = { readonly x: number; readonly y: number; readonly radius: number };

const GAP = 34;
/** Landscape, as the map's window is. */
const WIDER = 1.7;

/** Centres for discs of given radii in rows, the largest first; no two are nearer than the gap. */
export function discsInRows(
  discs: readonly { readonly id: string; readonly radius: number }[],
): Map<string, Disc> {
  const ordered = [...discs].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const area = ordered.reduce((sum, { radius }) => sum + (2 * radius + GAP) ** 2, 0);
  const width = Math.max(Math.sqrt(area * WIDER), 2 * (ordered[0]?.radius ?? 0) + GAP);
  const placed = new Map<string, Disc>();
  let x = 0;
  let y = 0;
  let height = 0;
  for (const { id, radius } of ordered) {
    const side = 2 * radius + GAP;
    if (x > 0 && x + side > width) {
      x = 0;
      y += height;
      height = 0;
    }
    placed.set(id, { x: Math.round(x + side / 2), y: Math.round(y + side / 2), radius });
    x += side;
    // The first of a row is its largest.
    height = Math.max(height, side);
  }
  return placed;
}
