import { kept } from '../draw/kept.ts';
import type { Point } from '../figure/projection.ts';
import { type Circle, routeBand } from './route-band.ts';

/** Bands keep their ways as long as the discs lie where they lay, whatever is counted on them. */
export function keepRoutes(): typeof routeBand {
  const circlesFor = kept((discs: readonly Circle[]) =>
    discs.map(({ area, x, y, radius }): Circle => ({ area, x, y, radius })),
  );
  let last: { readonly circles: readonly Circle[]; readonly routes: Map<string, Point> } | undefined;
  return (from, to, discs) => {
    const circles = circlesFor(discs);
    if (last?.circles !== circles) last = { circles, routes: new Map() };
    const key = `${from.area} ${to.area}`;
    const route = last.routes.get(key) ?? routeBand(from, to, circles);
    last.routes.set(key, route);
    return route;
  };
}
