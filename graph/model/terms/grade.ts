import { addDays, addYears, type Day } from '../schema/day.ts';
import type { Graph } from '../view/view.ts';
import { into, type Neighbour } from '../view/walk.ts';
import { dayIn } from './value-in.ts';

/** For how long a grade is valid where its assessment does not say. */
export const GRADE_YEARS = 5;

/** An assessment with what is known of its time on a day. */
export type Grade = Neighbour & {
  /** 1 … 5, as many as its As. */
  readonly rank: number;
  /** The latest day on which it can have begun; '': nobody knows. */
  readonly begunBy: Day | '';
  /** Its last day; undefined: nobody knows. */
  readonly to: Day | undefined;
  readonly holds: boolean | 'unknown';
};

export type Grades = {
  /** The one that holds for sure; a later one replaces an earlier one. */
  readonly held: Grade | undefined;
  /** Those of which nobody knows whether they hold, and which `held` does not replace. */
  readonly unclear: readonly Grade[];
  /** The last that has run out. */
  readonly lapsed: Grade | undefined;
};

/** An organisation's grades on a day; a grade without a last day is valid for `validYears` from its first. */
export function gradesOn(graph: Graph, organizationId: string, validYears: number, on: Day): Grades {
  const all = into(graph, organizationId, 'ASSESSES').flatMap((each) => gradeOf(each, validYears, on) ?? []);
  const held = latestOf(all.filter(({ holds }) => holds === true));
  return {
    held,
    unclear: all.filter(
      ({ holds, begunBy }) => holds === 'unknown' && (!held || begunBy === '' || begunBy > held.begunBy),
    ),
    lapsed: latestOf(all.filter(({ to }) => to !== undefined && to < on)),
  };
}

const latestOf = (grades: readonly Grade[]): Grade | undefined =>
  grades.reduce<Grade | undefined>(
    (best, each) => (best && best.begunBy > each.begunBy ? best : each),
    undefined,
  );

function gradeOf(each: Neighbour, validYears: number, on: Day): Grade | undefined {
  const rank = Number(String(each.node.fields['grade'] ?? '')[0]);
  // 未评 is no grade.
  if (!Number.isInteger(rank)) return undefined;
  const validTo = dayIn(each.node, 'validTo');
  const onOrBefore = dayIn(each.node, 'onOrBefore');
  const from =
    dayIn(each.node, 'on') ??
    (validTo === undefined ? undefined : addDays(addYears(validTo, -validYears), 1));
  const to = validTo ?? (from === undefined ? undefined : lastDay(from, validYears));
  return { ...each, rank, begunBy: from ?? onOrBefore ?? '', to, holds: holds(from, to) };

  function holds(begins: Day | undefined, ends: Day | undefined): boolean | 'unknown' {
    if (begins !== undefined && ends !== undefined) return begins <= on && on <= ends;
    // Assessed by some day: its validity ends five years after that at the latest.
    return onOrBefore !== undefined && lastDay(onOrBefore, validYears) < on ? false : 'unknown';
  }
}

const lastDay = (from: Day, years: number): Day => addDays(addYears(from, years), -1);

/**
 * The grade that an organisation counts with: the one that holds, or a later one that a source told of by the day and
 * that nobody knows to have run out.
 */
export function countedGrade({ held, unclear }: Grades, on: Day): Grade | undefined {
  const told = unclear.filter(({ begunBy }) => begunBy !== '' && begunBy <= on);
  return latestOf(told) ?? held;
}
