import type { GraphEvent } from '../../model/log/event.ts';
import { touchOf } from '../../model/log/touch.ts';
import type { Day } from '../../model/schema/day.ts';
import type { Title } from '../../model/schema/field.ts';
import type { RuleId } from '../../model/schema/rule-id.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import type { ProjectedFigure } from '../projection.ts';
import type { LocalRule, Rule, WholeRule } from '../rule.ts';
import { DayProjection, PROJECTED } from './day-projection.ts';
import type { BareFinding } from './finding.ts';
import type { FindingChange } from './finding-change.ts';
import { LocalFindings } from './local-findings.ts';
import type { Settings } from './local-verdict.ts';
import { type Breathe, inSlices } from './slices.ts';
import { SUBJECTS, type Subject } from './subjects.ts';
import { type Touched, touchedBy } from './touched.ts';
import { isRenaming } from './unread-fields.ts';
import { WholeFindings } from './whole-findings.ts';

export type GapScanDeps = {
  /** Brought forward by others, before they call `refresh` and never within a call. */
  readonly graph: WholeGraph;
  readonly rules: readonly Rule[];
  readonly settings: (rule: RuleId) => Settings;
  /** Reported beside computed, as of a day, of the graph as it is. */
  readonly figures: (on: Day) => readonly ProjectedFigure[];
  /** The day up to which a workspace's data are complete; absent: they always are. Another one takes another scan. */
  readonly completeThrough?: Day | undefined;
  /** A rule that threw. */
  readonly onBug: (error: unknown, rule: RuleId) => void;
};

/** What one rule says: findings by their id. */
export type RuleAnswer = {
  readonly rule: Rule;
  readonly looked: number;
  /** What is missing, by subject. */
  readonly unknown: ReadonlyMap<string, Title>;
  /** Rises whenever `unknown` is another. */
  readonly unknownRound: number;
  readonly failed: boolean;
  /** By their ids, or by subject: the keys mean nothing outside. */
  readonly findings: ReadonlyMap<string, BareFinding>;
};

/**
 * All rules as of one day: a full scan first, then kept up with entries. After any entries, `refresh` and `judgeWhole`
 * leave exactly what a scan of the same graph would find; the random tests hold it to that.
 *
 * All but `scan` is done at once. `scan` gives way, and the graph may move on meanwhile: of the entries that it had not
 * when `scan` was called, whoever called it calls `refresh` afterwards, and may have done so meanwhile.
 */
export class GapScan {
  readonly #deps: GapScanDeps;
  readonly #local: LocalFindings;
  readonly #whole: WholeFindings;
  #projection: DayProjection;
  /** In whose surroundings something changed since the rules over the whole graph were asked. */
  #touched = new Set<string>();
  #isScanned = false;

  constructor(deps: GapScanDeps, on: Day, near?: GapScan) {
    this.#deps = deps;
    const { graph, rules, settings, completeThrough, onBug } = deps;
    const all = { graph, settings, completeThrough, onBug };
    const local = rules.filter((rule): rule is LocalRule => rule.scope === 'local');
    const whole = rules.filter((rule): rule is WholeRule => rule.scope !== 'local');
    this.#local = new LocalFindings(local, all, on, near ? near.#local : undefined);
    this.#whole = new WholeFindings(whole, all);
    this.#projection = new DayProjection(graph, on);
    this.#isScanned = near ? near.#isScanned : false;
  }

  get completeThrough(): Day | undefined {
    return this.#deps.completeThrough;
  }

  get on(): Day {
    return this.#projection.on;
  }

  /**
   * A scan of another day of the same graph, still to be told to `scan`. What this one says and what holds on that day
   * too, it begins with; each then goes its own way.
   */
  onAnother(day: Day): GapScan {
    return new GapScan(this.#deps, day, this);
  }

  /** Every subject. `breathe` lets others go on. Errors: what it throws; the reason of `stopped`. */
  async scan(breathe?: Breathe, stopped?: AbortSignal): Promise<void> {
    await inSlices(this.#scanning(), breathe, stopped);
    this.judgeWhole();
    this.#isScanned = true;
  }

  /** Some rules have other parameters: they alone are asked again. */
  retune(rules: readonly RuleId[]): FindingChange[] {
    return [...rules.flatMap((id) => changesOf(this.#local.retune(id))), ...this.judgeWhole()];
  }

  /** Judges again what these events, which the graph has, can have touched; whole-graph rules wait for `judgeWhole`. */
  refresh(events: readonly GraphEvent[]): FindingChange[] {
    const { graph } = this.#deps;
    const touched = touchedBy(
      graph,
      events.filter((event) => !isRenaming(event)),
    );
    const renamings = events.filter(isRenaming);
    const renamed = touchedBy(graph, renamings);
    this.#project(touched);
    // Of names the projection holds those of the records themselves.
    this.#project(renamed, new Set(renamings.map((event) => touchOf(event).id)));
    const changes: FindingChange[] = [];
    for (const [subject, ids] of touched)
      for (const id of ids) for (const change of this.#local.judge(subject, id)) changes.push(change);
    for (const [subject, ids] of renamed)
      for (const id of ids)
        if (!touched.get(subject)?.has(id))
          for (const change of this.#local.reword(subject, id)) changes.push(change);
    return changes;
  }

  /** The day has turned, or it is another one: only what does not hold on it is judged again. */
  turnTo(day: Day): FindingChange[] {
    this.#projection = new DayProjection(this.#deps.graph, day);
    this.#local.turnTo(day);
    for (const _ of this.#projecting());
    return [...changesOf(this.#local.due()), ...this.judgeWhole()];
  }

  /** Rules over the whole graph, as far as something that they read has changed; what became of their findings. */
  judgeWhole(): FindingChange[] {
    const withoutFigures = !this.#takeFigures();
    const touched = this.#touched;
    this.#touched = new Set();
    return this.#whole.judge(this.#projection, touched, { withoutFigures });
  }

  /** A figure that cannot be computed fails the rule that compares figures, and no other. */
  #takeFigures(): boolean {
    const { rules, figures, onBug } = this.#deps;
    const reading = rules.find((rule) => rule.scope !== 'local' && rule.reads.includes('figures'));
    if (!reading) return false;
    try {
      this.#projection.putFigures(figures(this.on));
      return true;
    } catch (error) {
      onBug(error, reading.id);
      return false;
    }
  }

  /** As of the last `refresh`. */
  get projection(): DayProjection {
    return this.#projection;
  }

  /** What each rule says, in the order of the list of rules. */
  answers(): RuleAnswer[] {
    return this.#deps.rules.flatMap((rule): RuleAnswer[] => {
      const whole = this.#whole.rule(rule.id);
      if (whole) return [whole];
      const local = this.#local.rule(rule.id);
      return local ? [local] : [];
    });
  }

  /** One step for each subject. */
  *#scanning(): Generator<unknown> {
    yield* this.#projecting();
    if (this.#isScanned) yield* this.#local.due();
    else
      for (const subject of this.#local.subjects)
        for (const id of this.#idsOf(subject)) yield this.#local.judge(subject, id);
  }

  *#projecting(): Generator<unknown> {
    for (const subject of PROJECTED)
      for (const id of this.#idsOf(subject)) yield this.#projection.put(subject, id);
  }

  #idsOf(subject: Subject): string[] {
    const { graph } = this.#deps;
    return SUBJECTS[subject].kinds.flatMap((kind) => graph.ofKind(kind).map(({ id }) => id));
  }

  #project(touched: Touched, only?: ReadonlySet<string>): void {
    for (const ids of touched.values()) for (const id of ids) this.#touched.add(id);
    for (const subject of PROJECTED)
      for (const id of touched.get(subject) ?? [])
        if (!only || only.has(id)) this.#projection.put(subject, id);
  }
}

const changesOf = (steps: Iterable<FindingChange | undefined>): FindingChange[] =>
  [...steps].filter((change) => change !== undefined);
