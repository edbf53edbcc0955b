import type { EventOf } from '../log/event.ts';
import { sameJson } from '../log/same-json.ts';
import type { Place } from '../schema/record.ts';

/**
 * Where a record stands once a move of it is taken back; undefined: where that move put it, it no longer stands. What became
 * of its places in other areas does not matter.
 */
export function placesBack(
  { places, wasPlaces }: EventOf<'node.moved'>,
  now: readonly Place[],
): Place[] | undefined {
  if (sameJson(places, now)) return wasPlaces;
  let back = [...now];
  for (const area of new Set([...places, ...wasPlaces].map((each) => each.area))) {
    const [put, was, is] = [places, wasPlaces, back].map((all) => all.find((each) => each.area === area));
    if (sameJson(put, was)) continue;
    if (!sameJson(put, is)) return undefined;
    if (was && is) back = back.map((each) => (each === is ? was : each));
    else back = was ? [...back, was] : back.filter((each) => each !== is);
  }
  return back;
}
