import type { Finding, Severity } from '../../graph/model/answers/gap.ts';
import { SEVERITIES } from '../../graph/model/answers/severity.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';

/** Findings of one rule and severity, in order. */
type Bucket = { readonly rule: RuleId; readonly severity: Severity; readonly findings: Finding[] };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = ({ names, subjects }: Finding): string => names[subjects[0] ?? '']?.name ?? '';
const inOrder = (a: Finding, b: Finding): number =>
  b.reach - a.reach || compare(nameOf(a), nameOf(b)) || compare(a.id, b.id);

/** Findings kept in the order in which they are listed: what comes or goes costs its own bucket alone. */
export class FindingBuckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #byId = new Map<string, Finding>();
  #list: readonly Finding[] | undefined;

  /** To be called once, at the beginning. */
  load(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      this.#byId.set(finding.id, finding);
      this.#bucketOf(finding).findings.push(finding);
    }
    for (const { findings: own } of this.#buckets.values()) own.sort(inOrder);
  }

  get(id: string): Finding | undefined {
    return this.#byId.get(id);
  }

  put(finding: Finding): void {
    this.drop(finding.id);
    const { findings } = this.#bucketOf(finding);
    findings.splice(placeOf(findings, finding), 0, finding);
    this.#byId.set(finding.id, finding);
    this.#list = undefined;
  }

  drop(id: string): void {
    const finding = this.#byId.get(id);
    if (!finding) return;
    const { findings } = this.#bucketOf(finding);
    findings.splice(placeOf(findings, finding), 1);
    this.#byId.delete(id);
    this.#list = undefined;
  }

  /** Worst first: severity, how many the rule found, reach, name. */
  list(foundBy: (rule: RuleId) => number): readonly Finding[] {
    this.#list ??= [...this.#buckets.values()]
      .sort(
        (a, b) =>
          SEVERITIES[b.severity].rank - SEVERITIES[a.severity].rank ||
          foundBy(b.rule) - foundBy(a.rule) ||
          compare(a.rule, b.rule),
      )
      .flatMap(({ findings }) => findings);
    return this.#list;
  }

  #bucketOf({ rule, severity }: Finding): Bucket {
    const key = `${severity} ${rule}`;
    const known = this.#buckets.get(key);
    if (known) return known;
    const bucket = { rule, severity, findings: [] };
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

/** Where a finding stands, or would. */
function placeOf(findings: readonly Finding[], finding: Finding): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = findings[middle];
    if (there && inOrder(there, finding) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
