import { coverageOn } from '../../graph/gaps/coverage.ts';
import type { BareFinding } from '../../graph/gaps/finding.ts';
import type { GapRecords } from '../../graph/gaps/gap-records.ts';
import type { GapScan } from '../../graph/gaps/gap-scan.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../graph/model/area.ts';
import type { Day } from '../../graph/model/day.ts';
import type { Title } from '../../graph/model/field.ts';
import {
  type AreaCoverage,
  type Finding,
  type GapSummary,
  isQuality,
  type RuleCount,
  type RuleId,
  SEVERITIES,
  type Severity,
} from '../../graph/model/gap.ts';

const rank = (severity: Severity): number => SEVERITIES[severity].rank;

/** What all rules say on a day, frozen: an answer stays what it is while the scan goes on. */
export class DayAnswer {
  readonly seq: number;
  readonly on: Day;
  readonly counts: readonly RuleCount[];
  /** Worst first: severity, how many the rule found, reach, name. */
  readonly findings: readonly Finding[];
  readonly unknown: ReadonlyMap<RuleId, ReadonlyMap<string, Title>>;
  readonly coverage: readonly AreaCoverage[];
  readonly marks: GapSummary['marks'];
  /** Of bodies and towns, for the heads of groups. */
  readonly names: ReadonlyMap<string, string>;
  /** Every town there ever was, 区级 and 区外. */
  readonly areas: ReadonlySet<string>;

  constructor(scan: GapScan, records: GapRecords, seq: number) {
    this.seq = seq;
    this.on = scan.on;
    const answers = scan.answers();
    const findings: { finding: Finding; found: number; name: string }[] = [];
    this.counts = answers.map((answer): RuleCount => {
      const count = { open: 0, snoozed: 0, dismissed: 0 };
      const own = [...answer.findings.values()].map((bare) => noted(bare, records, this.on));
      for (const { state } of own) count[state] += 1;
      for (const finding of own)
        findings.push({
          finding,
          found: count.open,
          name: finding.names[finding.subjects[0] ?? '']?.name ?? '',
        });
      return {
        id: answer.rule.id,
        looked: answer.looked,
        found: count.open,
        unknown: answer.unknown.size,
        snoozed: count.snoozed,
        dismissed: count.dismissed,
        ...(answer.failed ? { failed: true as const } : {}),
      };
    });
    findings.sort(
      (a, b) =>
        rank(b.finding.severity) - rank(a.finding.severity) ||
        b.found - a.found ||
        compare(a.finding.rule, b.finding.rule) ||
        b.finding.reach - a.finding.reach ||
        compare(a.name, b.name) ||
        compare(a.finding.id, b.finding.id),
    );
    this.findings = findings.map(({ finding }) => finding);
    this.unknown = new Map(answers.map(({ rule, unknown }) => [rule.id, new Map(unknown)]));
    const open = this.findings.filter(({ state, rule }) => state === 'open' && !isQuality(rule));
    const inArea = new Map<string, number>();
    for (const { area } of open) inArea.set(area, (inArea.get(area) ?? 0) + 1);
    this.coverage = coverageOn(scan.projected(), (area) =>
      area === '' ? open.length : (inArea.get(area) ?? 0),
    );
    this.marks = marksOf(open);
    this.names = scan.names();
    this.areas = new Set([DISTRICT_AREA, OUTSIDE_AREA, ...scan.towns()]);
  }

  get found(): number {
    return this.counts.reduce((sum, { found }) => sum + found, 0);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function noted(bare: BareFinding, records: GapRecords, on: Day): Finding {
  const note = records.note(bare.id);
  return { ...bare, state: records.stateOf(bare.id, on), ...(note ? { note } : {}) };
}

/** Which marks wear a ring: that of the body, and the subject where it has a mark of its own. */
function marksOf(findings: readonly Finding[]): GapSummary['marks'] {
  const marks: Record<string, { count: number; severity: Severity }> = {};
  for (const { subjects, names, body, severity, rule } of findings) {
    if (isQuality(rule)) continue;
    const own = subjects.filter((id) => OWN_MARK.has(names[id]?.kind ?? ''));
    for (const id of new Set([...own, ...(body === undefined ? [] : [body])])) {
      const mark = marks[id];
      marks[id] = {
        count: (mark?.count ?? 0) + 1,
        severity: mark && rank(mark.severity) >= rank(severity) ? mark.severity : severity,
      };
    }
  }
  return marks;
}
const OWN_MARK = new Set(['BrandProject', 'Agreement', 'SocialOrganization', 'Community', 'Unit']);
