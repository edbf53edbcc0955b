import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../model/schema/day.ts';
import type { Title } from '../../model/schema/field.ts';
import type { Graph } from '../../model/view/view.ts';
import type { ProjectedFigure } from '../projection.ts';
import type { WholeRule, WholeVerdict } from '../rule.ts';
import { missingForAbsence } from './absence.ts';
import { type BareFinding, findingOf } from './finding.ts';
import type { FindingChange } from './finding-change.ts';

type WholeFound = WholeVerdict['findings'][number];
/** A finding with what it was put into words from. */
type Kept = { readonly found: WholeFound; readonly finding: BareFinding };

/** The moment of an answer. */
export type Moment = {
  readonly graph: Graph;
  readonly on: Day;
  readonly completeThrough: Day | undefined;
  readonly figures: readonly ProjectedFigure[];
};

/** What one rule over the whole graph says. */
export class WholeAnswer {
  readonly rule: WholeRule;
  looked = 0;
  failed = false;
  unknown = new Map<string, Title>();
  unknownRound = 0;
  /** By their ids. */
  findings = new Map<string, BareFinding>();
  #found = new Map<string, WholeFound>();
  #on: Day | undefined;
  /** Findings by the records that they name; made when it is needed. */
  #naming: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(rule: WholeRule) {
    this.rule = rule;
  }

  /** It could not be asked. */
  fail(): FindingChange[] {
    this.looked = 0;
    this.failed = true;
    return this.#replace(new Map(), new Map());
  }

  /** It says this now. */
  take(verdict: WholeVerdict, moment: Moment): FindingChange[] {
    this.looked = verdict.looked;
    this.failed = false;
    const isSameDay = this.#on === moment.on;
    this.#on = moment.on;
    const unknown = new Map(verdict.unknown.map(({ subject, missing }) => [subject, missing]));
    const kept = new Map<string, Kept>();
    for (const found of verdict.findings) {
      const missing = missingForAbsence(found, moment.completeThrough);
      if (missing) unknown.set(found.subjects[0] ?? '', missing);
      else {
        const id = idOf(this.rule, found);
        const [before, finding] = [this.#found.get(id), this.findings.get(id)];
        if (isSameDay && finding && isDeepStrictEqual(before, found)) kept.set(id, { found, finding });
        else kept.set(id, { found, finding: worded(this.rule, found, moment) });
      }
    }
    return this.#replace(kept, unknown);
  }

  /** What names one of these records is put into words anew; the rule itself says what it said. */
  reword(touched: ReadonlySet<string>, moment: Moment): FindingChange[] {
    if (this.findings.size === 0 || touched.size === 0) return [];
    const changes: FindingChange[] = [];
    for (const id of this.#namingOneOf(touched)) {
      const [found, before] = [this.#found.get(id), this.findings.get(id)];
      if (!found || !before) continue;
      const after = worded(this.rule, found, moment);
      if (isDeepStrictEqual(before, after)) continue;
      this.findings.set(id, after);
      changes.push({ rule: this.rule.id, before, after });
    }
    return changes;
  }

  #namingOneOf(touched: ReadonlySet<string>): ReadonlySet<string> {
    this.#naming ??= namingOf(this.findings);
    const found = new Set<string>();
    for (const id of touched) for (const finding of this.#naming.get(id) ?? []) found.add(finding);
    return found;
  }

  #replace(kept: ReadonlyMap<string, Kept>, unknown: Map<string, Title>): FindingChange[] {
    const rule = this.rule.id;
    const changes: FindingChange[] = [];
    for (const [id, before] of this.findings) {
      if (kept.has(id)) continue;
      const missing = unknown.get(before.subjects[0] ?? '');
      changes.push({ rule, before, ...(missing ? { missing } : {}) });
    }
    const findings = new Map<string, BareFinding>();
    for (const [id, { finding: after }] of kept) {
      const before = this.findings.get(id);
      const isSame = before !== undefined && (before === after || isDeepStrictEqual(before, after));
      findings.set(id, isSame ? before : after);
      if (!isSame) changes.push({ rule, ...(before ? { before } : {}), after });
    }
    if (!isDeepStrictEqual(this.unknown, unknown)) this.unknownRound += 1;
    this.unknown = unknown;
    this.findings = findings;
    this.#found = new Map([...kept].map(([id, { found }]) => [id, found]));
    this.#naming = undefined;
    return changes;
  }
}

const idOf = (rule: WholeRule, { subjects }: WholeFound): string => `${rule.id}:${subjects[0] ?? ''}`;

function namingOf(findings: ReadonlyMap<string, BareFinding>): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, string[]>();
  for (const [finding, { names }] of findings) {
    for (const id in names) {
      const known = naming.get(id);
      if (known) known.push(finding);
      else naming.set(id, [finding]);
    }
  }
  return naming;
}

/** Reported figures are named as the reports name them. */
function worded(rule: WholeRule, found: WholeFound, { graph, on, figures }: Moment): BareFinding {
  const finding = findingOf(rule, found.subjects, found, graph, on);
  if (!rule.reads.includes('figures')) return finding;
  const titles = figures.filter(({ id }) => found.subjects.includes(id));
  const named = titles.map(({ id, title }) => [
    id,
    { kind: 'ReportedFigure' as const, sample: false, ...finding.names[id], name: title },
  ]);
  return { ...finding, names: { ...finding.names, ...Object.fromEntries(named) } };
}
