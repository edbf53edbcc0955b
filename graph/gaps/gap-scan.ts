import { setImmediate } from 'node:timers/promises';
import type { Reader } from '../engines/contract.ts';
import { idQueries } from '../facts/fact-queries.ts';
import { readFacts } from '../facts/read-facts.ts';
import { SUBJECTS, type Subject } from '../facts/subjects.ts';
import { type Touched, touchedBy } from '../facts/touched.ts';
import type { Day } from '../model/day.ts';
import type { GraphEvent } from '../model/event.ts';
import type { Title } from '../model/field.ts';
import type { RuleId } from '../model/gap.ts';
import type { BareFinding } from './finding.ts';
import type { Settings } from './judge-local.ts';
import { type FindingChange, LocalFindings } from './local-findings.ts';
import { PROJECTED } from './projected-rows.ts';
import type { ProjectedFigure } from './projection.ts';
import { type ProjectedDay, ProjectionStore } from './projection-store.ts';
import type { LocalRule, Rule, WholeRule } from './rule.ts';
import { askWhole, failedAnswer, type WholeAnswer } from './whole-findings.ts';

/** Subjects of one page of a full scan. */
const PAGE = 500;
/** Judging gives way to others after this long. */
const BREATHE_MS = 15;

export type GapScanDeps = {
  readonly reader: Reader;
  readonly rules: readonly Rule[];
  readonly settings: (rule: RuleId) => Settings;
  /** Reported beside computed, as of a day. */
  readonly figures: (on: Day) => Promise<readonly ProjectedFigure[]>;
  /** The day up to which a workspace's data are complete; absent: they always are. */
  readonly completeThrough?: () => Day | undefined;
  /** A rule that threw. */
  readonly onBug: (error: unknown, rule: RuleId) => void;
};

/** What one rule says: findings by their id. */
export type RuleAnswer = {
  readonly rule: Rule;
  readonly looked: number;
  /** What is missing, by subject. */
  readonly unknown: ReadonlyMap<string, Title>;
  readonly failed: boolean;
  /** By their ids, or by subject: the keys mean nothing outside. */
  readonly findings: ReadonlyMap<string, BareFinding>;
};
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * All rules as of one day: a full scan first, then kept up with entries. After any entries, `refresh` and `judgeWhole`
 * leave exactly what a scan of the same graph would find; the random tests hold it to that on both engines.
 */
export class GapScan {
  readonly #deps: GapScanDeps;
  readonly #local: LocalFindings;
  readonly #projection = new ProjectionStore();
  readonly #wholeRules: readonly WholeRule[];
  #whole: WholeAnswer[] = [];
  #projected: ProjectedDay | undefined;
  #on: Day;

  constructor(deps: GapScanDeps, on: Day) {
    this.#deps = deps;
    this.#on = on;
    const local = deps.rules.filter((rule): rule is LocalRule => rule.scope === 'local');
    this.#wholeRules = deps.rules.filter((rule): rule is WholeRule => rule.scope !== 'local');
    this.#local = new LocalFindings(local, deps.settings, on, deps.onBug, deps.completeThrough?.());
  }

  get on(): Day {
    return this.#on;
  }

  /** Every subject, page by page. Errors: EngineError; the reason of `stopped`. */
  async scan(stopped?: AbortSignal): Promise<void> {
    for (const subject of this.#subjects()) await this.#scanSubject(subject, stopped);
    await this.judgeWhole();
  }

  /** Some rules have other parameters: their subjects alone are judged again. Errors: as `scan`. */
  async retune(rules: readonly RuleId[], stopped?: AbortSignal): Promise<FindingChange[]> {
    const subjects = rules.flatMap((id) => this.#local.retune(id, this.#deps.settings(id)) ?? []);
    const changes: FindingChange[] = [];
    for (const subject of new Set(subjects)) changes.push(...(await this.#scanSubject(subject, stopped)));
    return [...changes, ...(await this.judgeWhole())];
  }

  async #scanSubject(subject: Subject, stopped?: AbortSignal): Promise<FindingChange[]> {
    const changes: FindingChange[] = [];
    for (const kind of SUBJECTS[subject].kinds) {
      const query = idQueries.get(kind);
      if (!query) throw new Error(`no query lists ${kind}`);
      const ids = (await this.#deps.reader.run(query, {})).map(({ id }) => id).sort();
      for (let start = 0; start < ids.length; start += PAGE) {
        stopped?.throwIfAborted();
        for (const change of await this.#judge(subject, ids.slice(start, start + PAGE))) changes.push(change);
      }
    }
    return changes;
  }

  /** Judges again what these events can have touched; whole-graph rules wait for `judgeWhole`. */
  async refresh(events: readonly GraphEvent[]): Promise<FindingChange[]> {
    return this.#judgeTouched(await touchedBy(this.#deps.reader, events));
  }

  /** The day has turned: only what time alone can have changed is judged again. */
  async turnTo(day: Day): Promise<FindingChange[]> {
    this.#on = day;
    this.#local.turnTo(day);
    const changes = await this.#judgeTouched(this.#local.dueBy(day));
    return [...changes, ...(await this.judgeWhole())];
  }

  /** Rules over the whole graph, on the projection in memory; what became of their findings. Errors: EngineError. */
  async judgeWhole(): Promise<FindingChange[]> {
    const { settings, onBug, completeThrough } = this.#deps;
    const figures = await this.#figures();
    const projected = this.#projection.on(this.#on, figures ?? [], completeThrough?.());
    this.#projected = projected;
    const before = this.#whole;
    this.#whole = this.#wholeRules.map((rule) =>
      rule.readsFigures && !figures
        ? failedAnswer(rule)
        : askWhole(rule, projected, settings(rule.id), this.#on, onBug),
    );
    return this.#whole.flatMap(({ rule, findings, unknown }) =>
      changesBetween(rule.id, before.find((each) => each.rule === rule)?.findings, findings, unknown),
    );
  }

  /** A figure that cannot be computed fails the rule that compares figures, and no other. */
  async #figures(): Promise<readonly ProjectedFigure[] | undefined> {
    try {
      return await this.#deps.figures(this.#on);
    } catch (error) {
      const rule = this.#wholeRules.find(({ readsFigures }) => readsFigures);
      if (rule) this.#deps.onBug(error, rule.id);
      return undefined;
    }
  }

  /** As of the last `judgeWhole`. */
  projected(): ProjectedDay {
    this.#projected ??= this.#projection.on(this.#on, []);
    return this.#projected;
  }

  /** Names of bodies and towns. */
  names(): Map<string, string> {
    return new Map([...this.projected().records].map(([id, { name }]) => [id, name]));
  }

  /** Every town, whether anybody stands in it or not. */
  towns(): string[] {
    return [...this.projected().records].flatMap(([id, { kind }]) => (kind === 'Town' ? [id] : []));
  }

  /** What each rule says, in the order of the list of rules. */
  answers(): RuleAnswer[] {
    return this.#deps.rules.map((rule) => {
      const whole = this.#whole.find((each) => each.rule.id === rule.id);
      if (whole) return whole;
      const local = this.#local.rule(rule.id);
      return {
        rule,
        looked: local?.looked ?? 0,
        unknown: local?.unknown ?? NONE,
        failed: (local?.failures.size ?? 0) > 0,
        findings: local?.findings ?? NONE,
      };
    });
  }

  #subjects(): Subject[] {
    return [...new Set([...this.#local.subjects, ...(Object.keys(PROJECTED) as Subject[])])];
  }

  async #judgeTouched(touched: Touched): Promise<FindingChange[]> {
    const wanted = new Set(this.#subjects());
    const changes: FindingChange[] = [];
    for (const [subject, ids] of touched) {
      if (!wanted.has(subject)) continue;
      const all = [...ids];
      for (let start = 0; start < all.length; start += PAGE)
        changes.push(...(await this.#judge(subject, all.slice(start, start + PAGE))));
    }
    return changes;
  }

  async #judge(subject: Subject, ids: readonly string[]): Promise<FindingChange[]> {
    const facts = await readFacts(this.#deps.reader, subject, ids);
    const changes: FindingChange[] = [];
    let since = performance.now();
    for (const id of ids) {
      const found = facts.get(id);
      this.#projection.put(subject, id, found);
      for (const change of this.#local.put(subject, id, found)) changes.push(change);
      // Everybody's requests wait while we judge.
      if (performance.now() - since < BREATHE_MS) continue;
      await setImmediate();
      since = performance.now();
    }
    return changes;
  }
}

/** What came, went or was said otherwise between two answers of one rule. */
function changesBetween(
  rule: RuleId,
  before: ReadonlyMap<string, BareFinding> = NONE,
  after: ReadonlyMap<string, BareFinding>,
  unknown: ReadonlyMap<string, Title>,
): FindingChange[] {
  const gone = [...before].filter(([id]) => !after.has(id));
  const fresh = [...after].filter(([id]) => !before.has(id));
  return [
    ...gone.map(([, finding]) => {
      const missing = unknown.get(finding.subjects[0] ?? '');
      return { rule, before: finding, ...(missing ? { missing } : {}) };
    }),
    ...fresh.map(([, finding]) => ({ rule, after: finding })),
  ];
}
