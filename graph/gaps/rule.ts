import type { z } from 'zod';
import type { FirstStep, GapPath, Severity } from '../model/answers/gap.ts';
import type { Day } from '../model/schema/day.ts';
import type { Title } from '../model/schema/field.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import type { RuleId } from '../model/schema/rule-id.ts';
import type { Graph } from '../model/view/view.ts';
import type { Projection, ProjectionPart } from './projection.ts';
import type { Subject } from './scan/subjects.ts';

/** One record in the whole graph at every time; rules walk no further than its subject declares (`scan/subjects.ts`). */
export type Facts = { readonly subject: NodeRecord; readonly graph: Graph };

/** A gap, as a rule sees it; id, area, body and names are added in one place for all rules (`finding.ts`). */
export type Found = {
  readonly outcome: 'finding';
  /** The records that have the gap, the most telling first; absent: the subject alone. */
  readonly subjects?: readonly string[];
  /** How bad this one is, where it differs from the rule's. */
  readonly severity?: Severity;
  /** Bodies that it concerns; absent: those among subjects and path. */
  readonly reach?: number;
  readonly why: Title;
  readonly path: GapPath;
  readonly firstStep: FirstStep;
  /**
   * The finding says that something was not done or recorded up to this day (a report, an activity, a claim). Where the
   * workspace's data are complete only up to an earlier one, nobody can say so, and it reads unknown (`absence.ts`).
   */
  readonly absentThrough?: Day;
};

/**
 * outside: the rule does not look at this record (a deregistered organisation, an agreement not in force) · fine ·
 * unknown: a date or fact is missing, so nobody can say; never counted as fine.
 */
export type Verdict =
  | { readonly outcome: 'outside' }
  | { readonly outcome: 'fine' }
  | { readonly outcome: 'unknown'; readonly missing: Title }
  | Found;

type About = {
  readonly id: RuleId;
  readonly title: Title;
  /** What is looked at, and when it counts as a gap; thresholds are named, not repeated as numbers. */
  readonly explain: Title;
  readonly severity: Severity;
};

/**
 * A rule over one record and its surroundings. `judge` is pure and total: the same for now, then, and what-if. It may
 * look at nothing but `facts`, its parameters and the day.
 */
export type LocalRule<P extends z.ZodObject = z.ZodObject> = About & {
  readonly scope: 'local';
  readonly subject: Subject;
  /** Every parameter with a default, bounds, and `.meta({ title: Title, unit?: Title })`. */
  readonly params: P;
  /**
   * How many days after (negative: before) a day in the facts time alone can change the answer; 0, the day itself and
   * the day after it, always count; the subject is given for a span that it sets itself. `quarter`: the first days of
   * quarters count too (and so of years, and 1 April). `daily`: what is said names the day itself.
   */
  readonly turns?: (
    params: z.output<P>,
    subject: NodeRecord,
  ) => { readonly days?: readonly number[]; readonly quarter?: true; readonly daily?: true };
  /** No day in the facts changes the answer (a wrong code is wrong at all times). */
  readonly isTimeless?: true;
  readonly judge: (facts: Facts, params: z.output<P>, on: Day) => Verdict;
};

/** What a rule over a whole town or workspace says. */
export type WholeVerdict = {
  readonly looked: number;
  readonly findings: readonly (Omit<Found, 'subjects'> & { readonly subjects: readonly string[] })[];
  readonly unknown: readonly { readonly subject: string; readonly missing: Title }[];
};

/** A rule over an ids-and-edges projection of the whole graph, asked after changes have been quiet for a second. */
export type WholeRule<
  P extends z.ZodObject = z.ZodObject,
  R extends ProjectionPart = ProjectionPart,
> = About & {
  readonly scope: 'town' | 'workspace';
  readonly params: P;
  /** The parts that it is given; it is asked again only where something in one of them has changed. */
  readonly reads: readonly R[];
  readonly judge: (projection: Pick<Projection, R>, params: z.output<P>, on: Day) => WholeVerdict;
};

export type Rule = LocalRule | WholeRule;

/** Keeps the types of the parameters inside a rule and lets lists hold rules of any parameters. */
export const defineRule = <P extends z.ZodObject>(rule: LocalRule<P>): LocalRule =>
  rule as unknown as LocalRule;
export const defineWholeRule = <P extends z.ZodObject, const R extends ProjectionPart>(
  rule: WholeRule<P, R>,
): WholeRule => rule as unknown as WholeRule;
