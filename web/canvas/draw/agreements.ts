import type { Hub, Line, Look, Mark } from '../drawing.ts';
import { hubPlace } from './hub-place.ts';
import type { DrawnPairing } from './pairings.ts';

const LIVELIEST: readonly Look[] = ['inForce', 'expiring', 'planned'];

/** Two parties: a line between their marks, one for all agreements of the pair. Three or more: a hub. */
export function drawAgreements(
  pairings: readonly DrawnPairing[],
  marks: ReadonlyMap<string, Mark>,
): { lines: Line[]; hubs: Hub[] } {
  const bundles = new Map<string, DrawnPairing[]>();
  const hubs: Hub[] = [];
  for (const pairing of pairings) {
    const ends = pairing.ends.flatMap((id) => marks.get(id) ?? []);
    if (ends.length < 2) continue;
    if (pairing.hub) {
      hubs.push({
        id: pairing.id,
        ends: ends.map((mark) => mark.id),
        look: pairing.look,
        name: pairing.name,
        sample: pairing.sample,
        ...hubPlace(pairing.place, ends, marks),
      });
      continue;
    }
    const key = [...pairing.ends].sort().join(' ');
    const bundle = bundles.get(key);
    if (bundle) bundle.push(pairing);
    else bundles.set(key, [pairing]);
  }
  return { lines: [...bundles.values()].flatMap((bundle) => lineOf(bundle, marks)), hubs };
}

function lineOf(bundle: readonly DrawnPairing[], marks: ReadonlyMap<string, Mark>): Line[] {
  const first = bundle[0];
  const [source, target] = first?.ends ?? [];
  if (!first || source === undefined || target === undefined) return [];
  return [
    {
      id: first.id,
      agreements: bundle.map((pairing) => pairing.id),
      source,
      target,
      look: LIVELIEST.find((look) => bundle.some((pairing) => pairing.look === look)) ?? first.look,
      crossing: marks.get(source)?.area !== marks.get(target)?.area,
    },
  ];
}
