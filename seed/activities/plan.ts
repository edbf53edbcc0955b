import { addDays } from '../../graph/model/day.ts';
import { AGREEMENTS, type AgreementRow } from '../agreements/table.ts';

/** One activity of an agreement; `personTimes` absent: the source names it without a count. */
export type PlannedActivity = {
  readonly agreement: AgreementRow;
  readonly on: string;
  readonly named?: 'graffiti' | 'dogs' | 'quiz';
  readonly personTimes?: number;
};

/** Agreements of the leads that the source names come first in the table. */
const LAST_NAMED = 19;
/** Which of them carry the source's three activities. */
const NAMED: Readonly<Record<number, PlannedActivity['named']>> = { 2: 'graffiti', 6: 'dogs', 15: 'quiz' };
/** Which of them had an activity in 2022 already. */
const EARLIER = [1, 2, 5, 6, 7, 9, 12, 18];
/** Made-up agreements where nothing has happened, one where nothing has for long, and those with one activity so far. */
const SILENT = [28, 34, 40];
const ASLEEP = 25;
const ONCE = [38, 39];
/** Their second activity was in 2022 too, so that the last quarter is empty. */
const QUIET_QUARTER = [23, 29];

const later = (a: string, b: string): string => (a > b ? a : b);
const soonAfter = (row: AgreementRow): string => addDays(row.signedOn, 10 + (row.number % 8));
const inFirstQuarter = (row: AgreementRow, step: number): string =>
  addDays('2023-01-12', (row.number * step) % 60);

function namedLead(row: AgreementRow): PlannedActivity[] {
  const named = NAMED[row.number];
  const on = later(addDays(row.signedOn, 14), inFirstQuarter(row, 4));
  return [
    ...(EARLIER.includes(row.number) ? [{ agreement: row, on: soonAfter(row), personTimes: 5 }] : []),
    named === undefined ? { agreement: row, on, personTimes: 5 } : { agreement: row, on, named },
  ];
}

function madeUpLead(row: AgreementRow): Omit<PlannedActivity, 'personTimes'>[] {
  if (SILENT.includes(row.number)) return [];
  const first = { agreement: row, on: soonAfter(row) };
  if (row.number === ASLEEP || ONCE.includes(row.number)) return [first];
  const second = QUIET_QUARTER.includes(row.number)
    ? addDays(row.signedOn, 70)
    : later(addDays(row.signedOn, 40), inFirstQuarter(row, 3));
  return [first, { agreement: row, on: second }];
}

/**
 * The sixty activities. 200 person-times in sixty activities is what the source reports, implausible as it is: 24 with
 * five, 14 with three, 19 with two, and the three that it names without a count.
 */
export const ACTIVITIES: readonly PlannedActivity[] = [
  ...AGREEMENTS.filter((row) => row.number <= LAST_NAMED).flatMap(namedLead),
  ...AGREEMENTS.filter((row) => row.number > LAST_NAMED)
    .flatMap(madeUpLead)
    .map((activity, index) => ({ ...activity, personTimes: index < 14 ? 3 : 2 })),
];
