import { addDays } from '../../graph/model/schema/day.ts';
import { AGREEMENTS, type AgreementRow } from '../agreements/table.ts';
import { later } from '../days.ts';

/** One activity of an agreement; `personTimes` absent: nobody counted, as in the three that the source names. */
export type PlannedActivity = {
  readonly agreement: AgreementRow;
  readonly on: string;
  readonly named?: 'graffiti' | 'dogs' | 'quiz';
  readonly personTimes?: number;
};

/** Agreements of the leads that the source names come first in the table. */
const LAST_NAMED = 19;
export const isOfNamedLead = ({ number }: AgreementRow): boolean => number <= LAST_NAMED;
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

/** Of the made-up leads' activities: this many with five person-times, then with two; of the others nobody counted. */
const WITH_FIVE = 12;
const WITH_TWO = 10;

function counted(index: number): { readonly personTimes?: number } {
  if (index < WITH_FIVE) return { personTimes: 5 };
  return index < WITH_FIVE + WITH_TWO ? { personTimes: 2 } : {};
}

/**
 * The sixty activities. 200 person-times in sixty activities is what the source reports, implausible as it is: 36 with
 * five, ten with two, eleven that nobody counted, and the three that it names without a count.
 */
export const ACTIVITIES: readonly PlannedActivity[] = [
  ...AGREEMENTS.filter(isOfNamedLead).flatMap(namedLead),
  ...AGREEMENTS.filter((row) => !isOfNamedLead(row))
    .flatMap(madeUpLead)
    .map((activity, index) => ({ ...activity, ...counted((index * 5) % 33) })),
];
