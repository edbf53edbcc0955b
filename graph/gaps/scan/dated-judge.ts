import { type Day, dayNumber, dayOfNumber } from '../../model/day.ts';
import type { NodeRecord } from '../../model/record.ts';
import type { Graph } from '../../model/view/view.ts';
import type { LocalRule, Verdict } from '../rule.ts';
import { ALWAYS, DayTrace, type Span } from './day-trace.ts';
import { daysOf } from './days-of.ts';
import { type BareFinding, findingOf } from './finding.ts';
import { type Turns, turnsOf } from './horizon.ts';
import { type Asked, unlessAbsent } from './judge-local.ts';
import { narrowSteps } from './places.ts';
import { SUBJECT_NAMES } from './subjects.ts';

/** What a rule says of a subject, and on which days it says exactly that as long as the graph stays as it is. */
export type Judged = { readonly verdict: Verdict; readonly finding?: BareFinding; readonly span: Span };

const narrow = new Map(SUBJECT_NAMES.map((subject) => [subject, narrowSteps(subject)]));

/** Asks local rules as of one day, of a graph that others may change between two questions. */
export class DatedJudge {
  readonly #graph: Graph;
  readonly #trace: DayTrace;
  readonly #asked: Asked;
  readonly #today: number;
  /** Of rules that are alike for all subjects. */
  readonly #turns = new Map<LocalRule, { readonly params: Record<string, unknown>; readonly turns: Turns }>();
  /** Of the last subject: most are asked about by many rules. */
  #own: { readonly subject: NodeRecord; readonly days: readonly number[] } | undefined;

  constructor(graph: Graph, on: Day, completeThrough?: Day) {
    this.#graph = graph;
    this.#trace = new DayTrace(graph);
    this.#asked = { on, completeThrough };
    this.#today = dayNumber(on);
  }

  ask(rule: LocalRule, params: Record<string, unknown>, subject: NodeRecord): Judged {
    const { isTimeless } = rule;
    if (!isTimeless) this.#listen(rule, params, subject);
    const graph = isTimeless ? this.#graph : this.#trace;
    const verdict = this.#known(rule.judge({ subject, graph }, params as never, this.#asked.on));
    if (verdict.outcome !== 'finding') return { verdict, span: isTimeless ? ALWAYS : this.#trace.span };
    // Where a body stands changes with the day even if what is wrong with it does not.
    if (isTimeless) this.#listen(rule, params, subject);
    const subjects = verdict.subjects ?? [subject.id];
    const finding = findingOf(rule, subjects, verdict, this.#trace, this.#asked.on);
    const { span } = this.#trace;
    if (isTimeless || span.next === ALWAYS.next) return { verdict, finding, span };
    return { verdict, finding: { ...finding, nextChangeOn: dayOfNumber(span.next) }, span };
  }

  #listen(rule: LocalRule, params: Record<string, unknown>, subject: NodeRecord): void {
    const { offsets, within } = this.#turnsOf(rule, params, subject);
    if (this.#own?.subject !== subject) this.#own = { subject, days: daysOf(subject) };
    this.#trace.begin(this.#today, offsets, narrow.get(rule.subject));
    this.#trace.within(within);
    this.#trace.read(this.#own.days);
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
    this.#trace.read([dayNumber(completeThrough)]);
    return unlessAbsent(verdict, completeThrough);
  }
}
