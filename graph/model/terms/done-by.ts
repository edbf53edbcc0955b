import type { Day } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { sources } from '../view/walk.ts';
import { firstDayOf, lastDayOf } from './activity.ts';
import { numberIn } from './value-in.ts';

/**
 * What of an amount that a record gives for its whole run had happened by a day: all of it once the run is over, or
 * once a source told of it; before that what its dated parts add up to. Undefined where the parts are not dated, or are
 * not all of it: nobody can say, which is not 0.
 */
export function doneBy(
  graph: Graph,
  record: NodeRecord,
  field: string,
  endsOn: Day | undefined,
  on: Day,
): number | undefined {
  const whole = numberIn(record, field);
  if (whole === undefined || whole === 0 || (endsOn !== undefined && endsOn <= on)) return whole;
  const toldOn = record.provenance[field]?.reportedOn;
  if (toldOn !== undefined && toldOn <= on) return whole;
  return partsBy(graph, record, field, whole, on);
}

/** The activities of a grant or project by a day, where all of them have a day and together they are the whole. */
function partsBy(
  graph: Graph,
  { id }: NodeRecord,
  field: string,
  whole: number,
  on: Day,
): number | undefined {
  let [all, done] = [0, 0];
  for (const part of sources(graph, id, 'BELONGS_TO')) {
    const amount = numberIn(part, field);
    const last = lastDayOf(part);
    if (amount === undefined || last === undefined) return undefined;
    all += amount;
    if (last <= on) done += amount;
  }
  return toCent(all) === toCent(whole) ? toCent(done) : undefined;
}

/** Nothing here is finer than a cent. */
const toCent = (value: number): number => Math.round(value * 100) / 100;

/** Begun by the day and not over: how far it has come, its record does not say. */
export const isUnderWay = (activity: NodeRecord, on: Day): boolean =>
  (firstDayOf(activity) ?? '9999') <= on && (lastDayOf(activity) ?? '') > on;
