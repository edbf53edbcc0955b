import type { Finding, GapSummary, Severity } from '../../graph/model/answers/gap.ts';
import { SEVERITIES } from '../../graph/model/answers/severity.ts';
import { isQuality } from '../../graph/model/schema/rule-id.ts';

export type Mark = GapSummary['marks'][string];
type Counts = Record<Severity, number>;

const OWN_MARK = new Set(['BrandProject', 'Agreement', 'SocialOrganization', 'Community', 'Unit']);
const WORST_FIRST = (Object.keys(SEVERITIES) as Severity[]).sort(
  (a, b) => SEVERITIES[b].rank - SEVERITIES[a].rank,
);

/** Which marks wear a ring for a finding: that of the body, and each subject that has a mark of its own. */
function marksOf({ subjects, names, body }: Finding): ReadonlySet<string> {
  const own = subjects.filter((id) => OWN_MARK.has(names[id]?.kind ?? ''));
  return new Set([...own, ...(body === undefined ? [] : [body])]);
}

/** Whether a finding is counted at marks and areas; data quality is shown apart. */
export const isCounted = ({ state, rule }: Finding): boolean => state === 'open' && !isQuality(rule);

/** How many open gaps each mark has, and how bad the worst is; and which of that changed since it was last told. */
export class MarkCounts {
  readonly #counts = new Map<string, Counts>();
  /** What was told of the marks that were touched since. */
  readonly #told = new Map<string, Mark | undefined>();

  count(finding: Finding, by: 1 | -1): void {
    for (const id of marksOf(finding)) {
      if (!this.#told.has(id)) this.#told.set(id, this.#of(id));
      const counts = this.#counts.get(id) ?? { high: 0, medium: 0, low: 0 };
      counts[finding.severity] += by;
      if (WORST_FIRST.some((severity) => counts[severity] > 0)) this.#counts.set(id, counts);
      else this.#counts.delete(id);
    }
  }

  all(): GapSummary['marks'] {
    const marks: Record<string, Mark> = {};
    for (const id of this.#counts.keys()) {
      const mark = this.#of(id);
      if (mark) marks[id] = mark;
    }
    return marks;
  }

  /** Those that are other than when it was last called; null: gone. */
  changed(): Readonly<Record<string, Mark | null>> {
    const changed: Record<string, Mark | null> = {};
    for (const [id, before] of this.#told) {
      const now = this.#of(id);
      if (before?.count !== now?.count || before?.severity !== now?.severity) changed[id] = now ?? null;
    }
    this.#told.clear();
    return changed;
  }

  #of(id: string): Mark | undefined {
    const counts = this.#counts.get(id);
    const severity = counts && WORST_FIRST.find((each) => counts[each] > 0);
    if (!counts || !severity) return undefined;
    return { count: counts.high + counts.medium + counts.low, severity };
  }
}
