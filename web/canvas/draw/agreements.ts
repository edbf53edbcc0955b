import type { Hub, Line, Look, Mark } from './drawing.ts';
import { hubPlace } from './hub-place.ts';
import { keptEach } from './kept.ts';
import { MarkGrid } from './mark-grid.ts';
import type { DrawnPairing } from './pairings.ts';

const LIVELIEST: readonly Look[] = ['inForce', 'expiring', 'planned'];

/** Pairings as they are drawn: those of two parties by their pair of marks, and those of more. */
export type Bundled = {
  readonly bundles: readonly (readonly DrawnPairing[])[];
  readonly hubs: readonly DrawnPairing[];
};

export function bundlesOf(pairings: readonly DrawnPairing[]): Bundled {
  const bundles = new Map<string, DrawnPairing[]>();
  const hubs: DrawnPairing[] = [];
  for (const pairing of pairings) {
    if (pairing.hub) {
      hubs.push(pairing);
      continue;
    }
    const key = [...pairing.ends].sort().join(' ');
    const bundle = bundles.get(key);
    if (bundle) bundle.push(pairing);
    else bundles.set(key, [pairing]);
  }
  return { bundles: [...bundles.values()], hubs };
}

/** Two parties: a line between their marks, one for all agreements of the pair. `areas` are those of the marks. */
export function openLines(): (bundled: Bundled, areas: ReadonlyMap<string, string>) => readonly Line[] {
  const lineOf = keptEach((isCrossing: boolean, ...bundle: DrawnPairing[]) => lineFor(bundle, isCrossing));
  return ({ bundles }, areas) =>
    bundles.flatMap((bundle) => {
      const [first] = bundle;
      const [from, to] = (first?.ends ?? []).map((end) => areas.get(end));
      if (!first || from === undefined || to === undefined) return [];
      return lineOf(first.id, from !== to, ...bundle) ?? [];
    });
}

function lineFor(bundle: readonly DrawnPairing[], crossing: boolean): Line | undefined {
  const [first] = bundle;
  const [source, target] = first?.ends ?? [];
  if (!first || source === undefined || target === undefined) return undefined;
  return {
    id: first.id,
    agreements: bundle.map((pairing) => pairing.id),
    source,
    target,
    look: LIVELIEST.find((look) => bundle.some((pairing) => pairing.look === look)) ?? first.look,
    crossing,
  };
}

/** Three or more: a hub with a line to each mark. */
export function drawHubs({ hubs }: Bundled, marks: ReadonlyMap<string, Mark>): readonly Hub[] {
  const grid = new MarkGrid(marks.values());
  return hubs.flatMap(({ id, ends, look, name, sample, place }) => {
    const found = ends.flatMap((end) => marks.get(end) ?? []);
    if (found.length < 2) return [];
    return { id, ends: found.map((mark) => mark.id), look, name, sample, ...hubPlace(place, found, grid) };
  });
}
