import type { SubjectFacts } from '../facts/read-facts.ts';
import type { Subject } from '../facts/subjects.ts';
import { type Day, dayNumber } from '../model/day.ts';
import type { Title } from '../model/field.ts';
import type { RuleId } from '../model/gap.ts';
import { type BareFinding, findingOf } from './finding.ts';
import { daysIn, nextChangeOn } from './horizon.ts';
import { judgeLocal, paramsOf, type Settings } from './judge-local.ts';
import type { LocalRule, Verdict } from './rule.ts';

/** Rules over one kind of subject: each has a bit of what bitwise operators work on. */
const MOST_RULES = 31;

/** What became of one rule's findings when subjects were judged again. */
export type FindingChange = {
  /** It is no finding any more because a fact is missing. */
  readonly missing?: Title;
  readonly rule: RuleId;
  readonly before?: BareFinding;
  readonly after?: BareFinding;
};

type RuleState = {
  readonly rule: LocalRule;
  params: Record<string, unknown>;
  looked: number;
  /** What is missing, by subject. */
  readonly unknown: Map<string, Title>;
  /** By subject. */
  readonly findings: Map<string, BareFinding>;
  /** Subjects that the rule threw at. */
  readonly failures: Set<string>;
};

/** What a rule says of one subject, and when time alone may have it say something else. */
type Judged = {
  readonly verdict?: Verdict;
  readonly next?: Day | undefined;
  readonly found?: BareFinding;
};
const NOTHING: Judged = {};

/**
 * What the local rules say on one day, kept subject by subject: putting a subject again replaces what was said of it, so
 * that after any sequence of puts the whole equals a scan of the same graph.
 */
export class LocalFindings {
  #on: Day;
  readonly #completeThrough: Day | undefined;
  readonly #rules = new Map<Subject, RuleState[]>();
  readonly #byId = new Map<RuleId, RuleState>();
  /** Which rules looked at a subject: bit i for the i-th rule of its kind of subject. */
  readonly #looked = new Map<string, number>();
  /** When time alone may change what is said of a subject. */
  readonly #due = new Map<string, Day>();
  readonly #onBug: (error: unknown, rule: RuleId) => void;

  constructor(
    rules: readonly LocalRule[],
    settings: (rule: RuleId) => Settings,
    on: Day,
    onBug: (error: unknown, rule: RuleId) => void,
    completeThrough?: Day,
  ) {
    this.#on = on;
    this.#onBug = onBug;
    this.#completeThrough = completeThrough;
    for (const rule of rules) {
      const state: RuleState = {
        rule,
        params: paramsOf(rule, settings(rule.id)),
        looked: 0,
        unknown: new Map(),
        findings: new Map(),
        failures: new Set(),
      };
      this.#byId.set(rule.id, state);
      const beside = this.#rules.get(rule.subject) ?? [];
      if (beside.length === MOST_RULES)
        throw new Error(
          `subject ${rule.subject} has more than ${MOST_RULES} rules: ${rule.id} has no bit left`,
        );
      this.#rules.set(rule.subject, [...beside, state]);
    }
  }

  get subjects(): Subject[] {
    return [...this.#rules.keys()];
  }

  rule(id: RuleId): Readonly<RuleState> | undefined {
    return this.#byId.get(id);
  }

  rules(): Iterable<Readonly<RuleState>> {
    return this.#byId.values();
  }

  /** Judges a subject anew; without facts it is gone. */
  put(subject: Subject, id: string, facts: SubjectFacts | undefined): FindingChange[] {
    const key = `${subject} ${id}`;
    const days = facts ? daysIn(facts.graph) : new Set<number>();
    if (this.#completeThrough !== undefined) days.add(dayNumber(this.#completeThrough));
    const before = this.#looked.get(key) ?? 0;
    let looked = 0;
    let due: Day | undefined;
    const changes: FindingChange[] = [];
    for (const [index, state] of (this.#rules.get(subject) ?? []).entries()) {
      const old = state.findings.get(id);
      state.failures.delete(id);
      const { verdict, next, found } = (facts && this.#judge(state, facts, days)) ?? NOTHING;
      if (next !== undefined && (due === undefined || next < due)) due = next;
      if (verdict && verdict.outcome !== 'outside') looked |= 1 << index;
      state.looked += ((looked >> index) & 1) - ((before >> index) & 1);
      if (verdict?.outcome === 'unknown') state.unknown.set(id, verdict.missing);
      else state.unknown.delete(id);
      if (found) state.findings.set(id, found);
      else state.findings.delete(id);
      if (old || found)
        changes.push({
          rule: state.rule.id,
          ...(old ? { before: old } : {}),
          ...(found ? { after: found } : {}),
          ...(verdict?.outcome === 'unknown' ? { missing: verdict.missing } : {}),
        });
    }
    if (looked === 0) this.#looked.delete(key);
    else this.#looked.set(key, looked);
    if (due === undefined) this.#due.delete(key);
    else this.#due.set(key, due);
    return changes;
  }

  /** From now on a rule is asked with other parameters; who calls it puts all of its subjects. */
  retune(id: RuleId, settings: Settings): Subject | undefined {
    const state = this.#byId.get(id);
    if (!state) return undefined;
    state.params = paramsOf(state.rule, settings);
    return state.rule.subject;
  }

  /** From now on subjects are judged as of `day`; who calls it puts those that are due by then. */
  turnTo(day: Day): void {
    this.#on = day;
  }

  /**
   * Subjects to be judged again when the day turns: those of which time alone may have something else said by then, and
   * those with a finding, whose words count days.
   */
  dueBy(day: Day): Map<Subject, Set<string>> {
    const due = new Map<Subject, Set<string>>();
    const add = (subject: Subject, id: string): void => {
      const known = due.get(subject);
      if (known) known.add(id);
      else due.set(subject, new Set([id]));
    };
    for (const [key, on] of this.#due) {
      const [subject, id] = key.split(' ') as [Subject, string];
      if (on <= day) add(subject, id);
    }
    for (const { rule, findings, failures } of this.#byId.values()) {
      for (const id of findings.keys()) add(rule.subject, id);
      for (const id of failures) add(rule.subject, id);
    }
    return due;
  }

  /** One subject that a rule cannot judge must not hide what the others say. */
  #judge(state: RuleState, facts: SubjectFacts, days: ReadonlySet<number>): Judged {
    const { rule, params } = state;
    try {
      const asked = { on: this.#on, completeThrough: this.#completeThrough };
      const verdict = judgeLocal(rule, facts, params, asked);
      const next = nextChangeOn(rule, params, facts.subject, days, this.#on);
      if (verdict.outcome !== 'finding') return { verdict, next };
      return { verdict, next, found: findingOf(rule, verdict, facts, this.#on, next) };
    } catch (error) {
      if (state.failures.size === 0) this.#onBug(error, rule.id);
      state.failures.add(facts.subject.id);
      return NOTHING;
    }
  }
}
