import type { SubjectFacts } from '../facts/read-facts.ts';
import type { Subject } from '../facts/subjects.ts';
import { type Day, dayNumber } from '../model/day.ts';
import type { Title } from '../model/field.ts';
import type { RuleId } from '../model/gap.ts';
import { type BareFinding, findingOf } from './finding.ts';
import { daysIn, nextChangeOn } from './horizon.ts';
import { judgeLocal, paramsOf, type Settings } from './judge-local.ts';
import type { LocalRule } from './rule.ts';

/** What became of one rule's findings when subjects were judged again. */
export type FindingChange = {
  readonly rule: RuleId;
  readonly before?: BareFinding;
  readonly after?: BareFinding;
};

type RuleState = {
  readonly rule: LocalRule;
  readonly params: Record<string, unknown>;
  looked: number;
  /** What is missing, by subject. */
  readonly unknown: Map<string, Title>;
  /** By subject. */
  readonly findings: Map<string, BareFinding>;
  /** Subjects that the rule threw at. */
  readonly failures: Set<string>;
};

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
      this.#rules.set(rule.subject, [...(this.#rules.get(rule.subject) ?? []), state]);
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
      const verdict = facts && this.#judge(state, facts);
      const next = facts && verdict && nextChangeOn(state.rule, state.params, facts.subject, days, this.#on);
      if (next !== undefined && (due === undefined || next < due)) due = next;
      if (verdict && verdict.outcome !== 'outside') looked |= 1 << index;
      state.looked += ((looked >> index) & 1) - ((before >> index) & 1);
      if (verdict?.outcome === 'unknown') state.unknown.set(id, verdict.missing);
      else state.unknown.delete(id);
      const found =
        facts && verdict?.outcome === 'finding'
          ? findingOf(state.rule, verdict, facts, this.#on, next)
          : undefined;
      if (found) state.findings.set(id, found);
      else state.findings.delete(id);
      if (old || found)
        changes.push({
          rule: state.rule.id,
          ...(old ? { before: old } : {}),
          ...(found ? { after: found } : {}),
        });
    }
    if (looked === 0) this.#looked.delete(key);
    else this.#looked.set(key, looked);
    if (due === undefined) this.#due.delete(key);
    else this.#due.set(key, due);
    return changes;
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
    for (const { rule, findings } of this.#byId.values())
      for (const id of findings.keys()) add(rule.subject, id);
    return due;
  }

  /** One subject that a rule cannot judge must not hide what the others say. */
  #judge(state: RuleState, facts: SubjectFacts) {
    try {
      return judgeLocal(state.rule, facts, state.params, {
        on: this.#on,
        completeThrough: this.#completeThrough,
      });
    } catch (error) {
      if (state.failures.size === 0) this.#onBug(error, state.rule.id);
      state.failures.add(facts.subject.id);
      return undefined;
    }
  }
}
