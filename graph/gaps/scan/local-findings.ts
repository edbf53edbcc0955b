import { type Day, dayNumber } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import type { RuleId } from '../../model/schema/rule-id.ts';
import type { Graph } from '../../model/view/view.ts';
import type { LocalRule } from '../rule.ts';
import { DatedJudge } from './dated-judge.ts';
import type { FindingChange } from './finding-change.ts';
import { paramsOf, type Settings } from './local-verdict.ts';
import { RuleVerdicts } from './rule-verdicts.ts';
import { Slots } from './slots.ts';
import { type Subject, subjectOf } from './subjects.ts';

export type LocalDeps = {
  readonly graph: Graph;
  readonly settings: (rule: RuleId) => Settings;
  readonly completeThrough: Day | undefined;
  /** A rule that threw; told once until it throws at nobody any more. */
  readonly onBug: (error: unknown, rule: RuleId) => void;
};

/** The rules over one kind of subject, and the subjects that they have said something of. */
type Asked = { readonly rules: readonly RuleVerdicts[]; readonly slots: Slots };

/**
 * What the local rules say on one day, kept subject by subject: judging a subject again replaces what was said of it, so
 * that after any sequence of judging the whole equals a scan of the same graph.
 */
export class LocalFindings {
  readonly #deps: LocalDeps;
  readonly #asked = new Map<Subject, Asked>();
  readonly #byId = new Map<RuleId, RuleVerdicts>();
  #judge: DatedJudge;
  #today: number;

  /** Nothing said yet, or what others say of the same rules on their day; whoever calls it asks for what is `due`. */
  constructor(rules: readonly LocalRule[], deps: LocalDeps, on: Day, from?: LocalFindings) {
    this.#deps = deps;
    this.#judge = new DatedJudge(deps.graph, on, deps.completeThrough);
    this.#today = dayNumber(on);
    for (const rule of rules) {
      const known = from?.rule(rule.id);
      const params = known ? known.params : paramsOf(rule, deps.settings(rule.id));
      this.#byId.set(rule.id, new RuleVerdicts(rule, params, known));
    }
    for (const subject of new Set(rules.map((rule) => rule.subject))) {
      const own = [...this.#byId.values()].filter(({ rule }) => rule.subject === subject);
      this.#asked.set(subject, {
        rules: own,
        slots: new Slots(from ? from.#asked.get(subject)?.slots : undefined),
      });
    }
  }

  get subjects(): Subject[] {
    return [...this.#asked.keys()];
  }

  rule(id: RuleId): RuleVerdicts | undefined {
    return this.#byId.get(id);
  }

  /** Judges a subject anew, by all rules; one that is not there any more is forgotten. */
  judge(subject: Subject, id: string): FindingChange[] {
    const asked = this.#asked.get(subject);
    if (!asked) return [];
    const node = subjectOf(this.#deps.graph, subject, id);
    if (!node && asked.slots.of(id) === undefined) return [];
    const slot = asked.slots.take(id);
    const changes: FindingChange[] = [];
    for (const verdicts of asked.rules) {
      const change = this.#ask(verdicts, slot, id, node);
      if (change) changes.push(change);
    }
    if (!node) asked.slots.give(id);
    return changes;
  }

  /** Something that lies around a subject has another name: who found something says it anew. */
  reword(subject: Subject, id: string): FindingChange[] {
    const asked = this.#asked.get(subject);
    const slot = asked?.slots.of(id);
    if (!asked || slot === undefined) return [];
    const node = subjectOf(this.#deps.graph, subject, id);
    const changes: FindingChange[] = [];
    for (const verdicts of asked.rules) {
      if (!verdicts.findings.has(id) && !verdicts.failures.has(id)) continue;
      const change = this.#ask(verdicts, slot, id, node);
      if (change) changes.push(change);
    }
    return changes;
  }

  /** From now on a rule is asked with other parameters, and of all of its subjects. */
  *retune(id: RuleId): Generator<FindingChange | undefined> {
    const verdicts = this.#byId.get(id);
    if (!verdicts) return;
    verdicts.params = paramsOf(verdicts.rule, this.#deps.settings(id));
    yield* this.#again((each) => each === verdicts);
  }

  /** From now on it is another day; whoever calls it asks for what is `due` then. */
  turnTo(on: Day): void {
    this.#judge = new DatedJudge(this.#deps.graph, on, this.#deps.completeThrough);
    this.#today = dayNumber(on);
  }

  /** Asks again what was said on another day and does not hold on this one. */
  *due(): Generator<FindingChange | undefined> {
    yield* this.#again((verdicts, slot) => !verdicts.holdsOn(slot, this.#today));
  }

  /** One step for each subject, so that whoever asks can give way. */
  *#again(isDue: (verdicts: RuleVerdicts, slot: number) => boolean): Generator<FindingChange | undefined> {
    for (const [subject, { rules, slots }] of this.#asked) {
      for (let slot = 0; slot < slots.end; slot += 1) {
        const id = slots.id(slot);
        if (id === undefined) continue;
        for (const verdicts of rules)
          if (isDue(verdicts, slot))
            yield this.#ask(verdicts, slot, id, subjectOf(this.#deps.graph, subject, id));
      }
    }
  }

  /** One subject that a rule cannot judge must not hide what the others say. */
  #ask(
    verdicts: RuleVerdicts,
    slot: number,
    id: string,
    node: NodeRecord | undefined,
  ): FindingChange | undefined {
    const { rule, params, failures } = verdicts;
    if (!node) {
      failures.delete(id);
      return verdicts.put(slot, id, undefined);
    }
    try {
      const judged = this.#judge.ask(rule, params, node);
      failures.delete(id);
      return verdicts.put(slot, id, judged);
    } catch (error) {
      if (failures.size === 0) this.#deps.onBug(error, rule.id);
      failures.add(id);
      return verdicts.put(slot, id, undefined);
    }
  }
}
