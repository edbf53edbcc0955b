import type { Title } from '../../model/schema/field.ts';
import type { LocalRule } from '../rule.ts';
import type { Judged } from './dated-judge.ts';
import type { Span } from './day-trace.ts';
import type { BareFinding } from './finding.ts';
import type { FindingChange } from './finding-change.ts';
import { sharedWith } from './shared.ts';
import { SlotAnswers } from './slot-answers.ts';

/** A span in which no day lies. */
const NEVER: Span = { since: 0, next: 0 };

/** What one local rule says of each of its subjects, and on which days. */
export class RuleVerdicts {
  readonly rule: LocalRule;
  params: Record<string, unknown>;
  /** What is missing, by subject. */
  readonly unknown: Map<string, Title>;
  unknownRound = 0;
  /** By subject. */
  readonly findings: Map<string, BareFinding>;
  /** Subjects that the rule threw at. */
  readonly failures: Set<string>;
  readonly #slots: SlotAnswers;
  readonly #missing = new Map<string, Title>();

  /** Empty, or as another one says it, from which on both go their own ways. */
  constructor(rule: LocalRule, params: Record<string, unknown>, from?: RuleVerdicts) {
    this.rule = rule;
    this.params = params;
    this.unknown = new Map(from?.unknown);
    this.findings = new Map(from?.findings);
    this.failures = new Set(from?.failures);
    this.#slots = new SlotAnswers(from ? from.#slots : undefined);
  }

  /** How many subjects it looked at. */
  get looked(): number {
    return this.#slots.looked;
  }

  /** Whether it threw at anybody. */
  get failed(): boolean {
    return this.failures.size > 0;
  }

  /** Whether what it said of a subject holds on a day too. */
  holdsOn(slot: number, day: number): boolean {
    return this.#slots.holdsOn(slot, day);
  }

  /** It says this of a subject now; undefined: there is no such subject any more, or nothing could be said of it. */
  put(slot: number, id: string, judged: Judged | undefined): FindingChange | undefined {
    const verdict = judged?.verdict;
    this.#slots.set(slot, judged?.span ?? NEVER, verdict !== undefined && verdict.outcome !== 'outside');
    const missing = verdict?.outcome === 'unknown' ? verdict.missing : undefined;
    this.#miss(id, missing && this.#once(missing));
    return this.#find(id, judged?.finding, missing);
  }

  #miss(id: string, missing: Title | undefined): void {
    if (this.unknown.get(id) === missing) return;
    this.unknownRound += 1;
    if (missing) this.unknown.set(id, missing);
    else this.unknown.delete(id);
  }

  /** A rule says the same of thousands. */
  #once(missing: Title): Title {
    const known = this.#missing.get(missing.zh);
    if (!known) this.#missing.set(missing.zh, missing);
    return known ?? missing;
  }

  #find(id: string, found: BareFinding | undefined, missing: Title | undefined): FindingChange | undefined {
    const before = this.findings.size > 0 ? this.findings.get(id) : undefined;
    const after = found && sharedWith(before, found);
    if (before === after) return undefined;
    if (after) this.findings.set(id, after);
    else this.findings.delete(id);
    return {
      rule: this.rule.id,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      ...(missing ? { missing } : {}),
    };
  }
}
