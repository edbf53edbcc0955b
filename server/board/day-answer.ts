import { isDeepStrictEqual } from 'node:util';
import { GapRecords, stateOn } from '../../graph/gaps/gap-records.ts';
import { coverageOn } from '../../graph/gaps/scan/coverage.ts';
import type { BareFinding } from '../../graph/gaps/scan/finding.ts';
import type { FindingChange } from '../../graph/gaps/scan/finding-change.ts';
import type { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type {
  AreaCoverage,
  Finding,
  GapState,
  GapSummary,
  RuleCount,
} from '../../graph/model/answers/gap.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { Title } from '../../graph/model/schema/field.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../graph/model/terms/area.ts';
import { nameOf } from '../../graph/model/terms/name.ts';
import type { WholeGraph } from '../../graph/model/view/view.ts';
import { FindingBuckets } from './finding-buckets.ts';
import { isCounted, type Mark, MarkCounts } from './mark-counts.ts';

type States = Record<GapState, number>;
/** Stands for the whole district among areas; what stands nowhere is counted there alone. */
const WHOLE = '';

/** What of an answer is other than when it was last told. */
export type AnswerDifference = {
  readonly rules: readonly RuleCount[];
  /** null: gone. */
  readonly marks: Readonly<Record<string, Mark | null>>;
  /** By area; null: nobody stands there any more. */
  readonly coverage: Readonly<Record<string, AreaCoverage | null>>;
  /** Where lists are not what they were: findings that came, went, or are said otherwise, as they are and as they were. */
  readonly findings: readonly Pick<Finding, 'rule' | 'area' | 'id' | 'body'>[];
};

/** What is summed up over all findings. */
type Summed = {
  readonly counts: ReadonlyMap<RuleId, RuleCount>;
  readonly coverage: ReadonlyMap<string, AreaCoverage>;
};

/**
 * What all rules say on a day, with what people noted about it, ready to be given to everybody. It is brought up to date
 * by what becomes of findings (`take`, after each change of its scan), and then equals one that is built anew; on another
 * day it is another answer.
 */
export class DayAnswer {
  readonly on: Day;
  readonly #scan: GapScan;
  readonly #graph: WholeGraph;
  readonly #buckets = new FindingBuckets();
  readonly #marks = new MarkCounts();
  readonly #states = new Map<RuleId, States>();
  readonly #gapsIn = new Map<string, number>();
  #seq: number;
  #counts: ReadonlyMap<RuleId, RuleCount> = new Map();
  /** Of each rule, as of its count. */
  readonly #unknownRounds = new Map<RuleId, number>();
  #coverage: ReadonlyMap<string, AreaCoverage> = new Map();
  #isCounted = false;
  #standing: { readonly version: string; readonly rows: readonly AreaCoverage[] } | undefined;
  #told: Summed;
  readonly #touched = new Map<string, AnswerDifference['findings'][number]>();

  /** Errors: none; the scan has judged everything, also the rules over the whole graph. */
  constructor(scan: GapScan, graph: WholeGraph, seq: number) {
    this.on = scan.on;
    this.#scan = scan;
    this.#graph = graph;
    this.#seq = seq;
    const records = new GapRecords(graph);
    const found = scan.answers().flatMap(({ findings }) => [...findings.values()]);
    const findings = found.map((bare) => noted(bare, records, this.on));
    this.#buckets.load(findings);
    for (const finding of findings) this.#count(finding, 1);
    this.#marks.changed();
    this.#told = this.#summed();
  }

  /** The log as of which it is true. */
  get seq(): number {
    return this.#seq;
  }

  /** In the order of the list of rules. */
  get counts(): readonly RuleCount[] {
    return [...this.#summed().counts.values()];
  }

  /** Worst first: severity, how many the rule found, reach, name. */
  get findings(): readonly Finding[] {
    return this.#buckets.list((rule) => this.#states.get(rule)?.open ?? 0);
  }

  /** Open ones of all rules. */
  get found(): number {
    let sum = 0;
    for (const { open } of this.#states.values()) sum += open;
    return sum;
  }

  /** What is missing, by rule and subject. */
  get unknown(): ReadonlyMap<RuleId, ReadonlyMap<string, Title>> {
    return new Map(this.#scan.answers().map(({ rule, unknown }) => [rule.id, unknown]));
  }

  /** The district (area '') first, then by area. */
  get coverage(): readonly AreaCoverage[] {
    return [...this.#summed().coverage.values()];
  }

  get marks(): GapSummary['marks'] {
    return this.#marks.all();
  }

  /** Of any record, for the heads of groups. */
  readonly names = {
    get: (id: string): string | undefined => {
      const node = this.#graph.node(id);
      return node && nameOf(node);
    },
  };

  /** Every town there is, 区级 and 区外. */
  readonly areas = {
    has: (area: string): boolean =>
      area === DISTRICT_AREA || area === OUTSIDE_AREA || this.#graph.node(area)?.kind === 'Town',
  };

  /** Findings became other (`changes`), or were noted something about (`notes`: their ids); as of `seq`. */
  take(changes: readonly FindingChange[], notes: readonly string[], seq: number): void {
    const records = new GapRecords(this.#graph);
    this.#seq = seq;
    for (const { before, after } of changes) {
      if (before) this.#remove(before.id);
      if (after) this.#add(noted(after, records, this.on));
    }
    for (const id of notes) {
      const finding = this.#buckets.get(id);
      if (!finding) continue;
      const { note: _note, ...bare } = finding;
      this.#remove(id);
      this.#add(noted({ ...bare, state: 'open' }, records, this.on));
    }
    this.#isCounted = false;
  }

  /** What is other than when it was last called, or since the answer was built. */
  difference(): AnswerDifference {
    const { counts, coverage } = this.#told;
    const now = this.#summed();
    const rules = [...now.counts].filter(([id, count]) => counts.get(id) !== count);
    const rows: Record<string, AreaCoverage | null> = {};
    for (const area of coverage.keys()) if (!now.coverage.has(area)) rows[area] = null;
    for (const [area, row] of now.coverage) if (coverage.get(area) !== row) rows[area] = row;
    const findings = [...this.#touched.values()];
    this.#told = now;
    this.#touched.clear();
    return { rules: rules.map(([, count]) => count), marks: this.#marks.changed(), coverage: rows, findings };
  }

  #add(finding: Finding): void {
    this.#buckets.put(finding);
    this.#count(finding, 1);
    this.#touch(finding);
  }

  #remove(id: string): void {
    const finding = this.#buckets.get(id);
    if (!finding) return;
    this.#buckets.drop(id);
    this.#count(finding, -1);
    this.#touch(finding);
  }

  #count(finding: Finding, by: 1 | -1): void {
    const { rule, state, area } = finding;
    const states = this.#states.get(rule) ?? { open: 0, snoozed: 0, dismissed: 0 };
    states[state] += by;
    this.#states.set(rule, states);
    if (!isCounted(finding)) return;
    this.#marks.count(finding, by);
    for (const each of new Set([area, WHOLE])) this.#gapsIn.set(each, (this.#gapsIn.get(each) ?? 0) + by);
  }

  #touch({ rule, area, id, body }: Finding): void {
    const touched = { rule, area, id, ...(body === undefined ? {} : { body }) };
    this.#touched.set(JSON.stringify(touched), touched);
  }

  /** Counted when somebody asks: many changes in a row are counted once. */
  #summed(): Summed {
    if (!this.#isCounted) this.#recount();
    this.#isCounted = true;
    return { counts: this.#counts, coverage: this.#coverage };
  }

  #recount(): void {
    const answers = this.#scan.answers();
    const known = new Map(this.#counts);
    for (const { rule, unknownRound } of answers) {
      if (this.#unknownRounds.get(rule.id) === unknownRound) continue;
      // As many as before may be others: whoever lists them has to be told.
      known.delete(rule.id);
      this.#unknownRounds.set(rule.id, unknownRound);
    }
    this.#counts = kept(
      known,
      answers.map(({ rule: { id }, looked, unknown, failed }) => {
        const { open = 0, snoozed = 0, dismissed = 0 } = this.#states.get(id) ?? {};
        const counts = { id, looked, found: open, unknown: unknown.size, snoozed, dismissed };
        return [id, failed ? { ...counts, failed: true as const } : counts];
      }),
    );
    this.#coverage = kept(
      this.#coverage,
      this.#covered().map((row) => [row.area, { ...row, gaps: this.#gapsIn.get(row.area) ?? 0 }]),
    );
  }

  /** Who has a pairing, without gaps: counted again only where somebody came, went, moved, or agreed on something. */
  #covered(): readonly AreaCoverage[] {
    const { projection } = this.#scan;
    const version = (['bodies', 'parties', 'agreements'] as const).map((part) => projection.versionOf(part));
    if (this.#standing?.version !== String(version))
      this.#standing = {
        version: String(version),
        rows: coverageOn(projection, () => 0).sort((a, b) => (a.area < b.area ? -1 : 1)),
      };
    return this.#standing.rows;
  }
}

function noted(bare: BareFinding, records: GapRecords, on: Day): Finding {
  const note = records.note(bare.id);
  return note ? { ...bare, state: stateOn(note, on), note } : bare;
}

/** Values as they are now; one that is what it was stays the same object. */
function kept<K, V>(before: ReadonlyMap<K, V>, now: readonly (readonly [K, V])[]): ReadonlyMap<K, V> {
  return new Map(
    now.map(([key, value]) => {
      const known = before.get(key);
      return [key, known !== undefined && isDeepStrictEqual(known, value) ? known : value];
    }),
  );
}
