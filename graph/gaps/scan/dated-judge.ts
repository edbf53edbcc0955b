import { type Day, dayNumber, dayOfNumber } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import type { Graph } from '../../model/view/view.ts';
import type { Found, LocalRule, Verdict } from '../rule.ts';
import { ALWAYS, DayTrace, type Span } from './day-trace.ts';
import { type BareFinding, findingOf } from './finding.ts';
import { type Turns, turnsOf } from './horizon.ts';
import { unlessAbsent } from './local-verdict.ts';
import { narrowSteps } from './places.ts';
import { SUBJECT_NAMES } from './subjects.ts';

/** The day asked about, and the day up to which what is missing means "no"; undefined: always. */
type Asked = { readonly on: Day; readonly completeThrough?: Day | undefined };

/** What a rule says of a subject, and on which days it says exactly that as long as the graph stays as it is. */
export type Judged = { readonly verdict: Verdict; readonly finding?: BareFinding; readonly span: Span };

const narrow = new Map(SUBJECT_NAMES.map((subject) => [subject, narrowSteps(subject)]));

/** Asks local rules as of one day, of a graph that others may change between two questions. */
export class DatedJudge {
  readonly #graph: Graph;
  readonly #trace: DayTrace;
  readonly #asked: Asked;
  /** Of rules that are alike for all subjects. */
  readonly #turns = new Map<LocalRule, { readonly params: Record<string, unknown>; readonly turns: Turns }>();

  constructor(graph: Graph, on: Day, completeThrough?: Day) {
    this.#graph = graph;
    this.#trace = new DayTrace(graph, dayNumber(on));
    this.#asked = { on, completeThrough };
  }

  ask(rule: LocalRule, params: Record<string, unknown>, subject: NodeRecord): Judged {
    const { on } = this.#asked;
    if (rule.isTimeless) {
      const verdict = rule.judge({ subject, graph: this.#graph }, params as never, on);
      // Where a body stands changes with the day even if what is wrong with it does not.
      return verdict.outcome === 'finding'
        ? this.#found(rule, verdict, subject, this.#listen(rule, params, subject))
        : { verdict, span: ALWAYS };
    }
    const { within } = this.#listen(rule, params, subject);
    const verdict = this.#known(rule.judge({ subject, graph: this.#trace }, params as never, on));
    if (verdict.outcome !== 'finding') return { verdict, span: this.#trace.spanWithin(within) };
    const found = this.#found(rule, verdict, subject, { within });
    if (found.span.next === ALWAYS.next) return found;
    return { ...found, finding: { ...found.finding, nextChangeOn: dayOfNumber(found.span.next) } };
  }

  #found(rule: LocalRule, verdict: Found, subject: NodeRecord, { within }: Pick<Turns, 'within'>) {
    const finding = findingOf(rule, verdict.subjects ?? [subject.id], verdict, this.#trace, this.#asked.on);
    return { verdict, finding, span: this.#trace.spanWithin(within) };
  }

  /** From now on what is read of the graph counts, the subject first. */
  #listen(rule: LocalRule, params: Record<string, unknown>, subject: NodeRecord): Turns {
    const turns = this.#turnsOf(rule, params, subject);
    this.#trace.begin(turns.offsets, narrow.get(rule.subject));
    this.#trace.readAll(subject.kind, subject.fields);
    return turns;
  }

  #turnsOf(rule: LocalRule, params: Record<string, unknown>, subject: NodeRecord): Turns {
    const known = this.#turns.get(rule);
    if (known?.params === params) return known.turns;
    const turns = turnsOf(rule, params, subject, this.#asked.on);
    // One that takes a subject may say something else of the next.
    if (!rule.turns || rule.turns.length < 2) this.#turns.set(rule, { params, turns });
    return turns;
  }

  #known(verdict: Verdict): Verdict {
    const { completeThrough } = this.#asked;
    if (verdict.outcome !== 'finding' || verdict.absentThrough === undefined || completeThrough === undefined)
      return verdict;
    this.#trace.read(completeThrough);
    return unlessAbsent(verdict, completeThrough);
  }
}
