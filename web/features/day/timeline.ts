import { type Day, daysBetween } from '../../../graph/model/schema/day.ts';
import type { WholeGraph } from '../../../graph/model/view/view.ts';
import { firstOfMonth } from './months.ts';
import { isPairing } from './passage.ts';

type MonthBar = { readonly first: Day; readonly signed: number };

/** From the month of the first signing to the last day there is something to see. */
export type Timeline = { readonly from: Day; readonly to: Day; readonly bars: readonly MonthBar[] };

/** Undefined while nothing has been signed. */
export function timelineOf(view: WholeGraph, to: Day): Timeline | undefined {
  const signed = new Map<Day, number>();
  for (const node of view.ofKind('Agreement')) {
    const day = isPairing(node) ? node.fields['signedOn'] : undefined;
    if (typeof day !== 'string' || day > to) continue;
    const first = firstOfMonth(day);
    signed.set(first, (signed.get(first) ?? 0) + 1);
  }
  const bars = [...signed].map(([first, count]) => ({ first, signed: count }));
  bars.sort((a, b) => (a.first < b.first ? -1 : 1));
  const from = bars[0]?.first;
  return from === undefined ? undefined : { from, to, bars };
}

const length = ({ from, to }: Timeline): number => Math.max(1, daysBetween(from, to));

/** Where a day stands from the timeline's beginning, 0, to its end, 1. */
export const shareOf = (timeline: Timeline, day: Day): number =>
  Math.min(1, Math.max(0, daysBetween(timeline.from, day) / length(timeline)));

export const within = ({ from, to }: Pick<Timeline, 'from' | 'to'>, day: Day): Day =>
  day < from ? from : day > to ? to : day;

const LARGEST_STEPS = [1, 2, 5, 10, 20, 50];

/** Years whose first of January is written below the bars: at most `most` of them, evenly. */
export function yearsOn({ from, to }: Timeline, most: number): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = LARGEST_STEPS.find((each) => (last - first) / each <= most) ?? last - first;
  const years: string[] = [];
  for (let year = first + 1; year <= last; year += 1) if (year % step === 0) years.push(String(year));
  return years;
}
