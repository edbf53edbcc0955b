import type { Kind } from '../../model/schema/kinds.ts';
import { relationSpec } from '../../model/schema/relations.ts';
import { branchesOf, type ParsedStep, reversed } from './step.ts';
import { type Hops, SUBJECT_NAMES, SUBJECTS, type Subject } from './subjects.ts';

/** One place in a subject's surroundings. */
export type Place = {
  readonly index: number;
  readonly subject: Subject;
  /** The step that leads there, and the same step back. */
  readonly step: ParsedStep;
  readonly back: ParsedStep;
  /** The place from which it leads; undefined: the subject itself. */
  readonly before: Place | undefined;
  /** What kinds of records can be there. */
  readonly holds: ReadonlySet<Kind>;
};

function holds({ relation, way, to }: ParsedStep): ReadonlySet<Kind> {
  if (to) return new Set([to]);
  const spec = relationSpec(relation);
  return new Set(way === 'out' ? spec.to : spec.from);
}

function places(): Place[] {
  const found: Place[] = [];
  const add = (subject: Subject, before: Place | undefined, hops: Hops): void => {
    for (const { next, ...step } of branchesOf(hops)) {
      const place = { index: found.length, subject, step, back: reversed(step), before, holds: holds(step) };
      found.push(place);
      add(subject, place, next);
    }
  };
  for (const subject of SUBJECT_NAMES) add(subject, undefined, SUBJECTS[subject].hops);
  return found.reverse();
}

/** Steps that a subject's rules take to records of one kind alone, past a hub's other hundreds. */
export function narrowSteps(subject: Subject): readonly Required<ParsedStep>[] {
  return PLACES.flatMap(({ subject: of, step: { relation, way, to } }) =>
    of === subject && to ? [{ relation, way, to }] : [],
  );
}

/** Every place of every subject's surroundings, each before those from which it is reached. */
export const PLACES: readonly Place[] = places();
