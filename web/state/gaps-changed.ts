import type { QueryKey } from '@tanstack/react-query';
import type { GapMark, GapSummary, GapsChanged, TouchedFinding } from '../../graph/model/answers/gap.ts';
import { isQuality } from '../../graph/model/schema/rule-id.ts';
import type { GapQuestion } from './gap-keys.ts';

/**
 * A summary as it is after a change. Undefined: the change does not tell all that came between. What is not named in it is
 * as it was, and what is named is told whole, so a summary from within its stretch is brought up to its end as well.
 */
export function broughtUp(summary: GapSummary, changed: GapsChanged): GapSummary | undefined {
  if (summary.asOf !== changed.asOf || summary.seq < changed.from) return undefined;
  // It came late: the summary knows more.
  if (summary.seq > changed.seq) return summary;
  const marks: Record<string, GapMark> = { ...summary.marks };
  for (const [id, mark] of Object.entries(changed.marks)) {
    if (mark) marks[id] = mark;
    else delete marks[id];
  }
  return {
    ...summary,
    seq: changed.seq,
    rules: replaced(summary.rules, changed.rules, ({ id }) => id),
    coverage: replaced(summary.coverage, changed.coverage, ({ area }) => area),
    marks,
  };
}

/** The rows with those that changed in the place of those before, new ones last. */
function replaced<T>(rows: readonly T[], changed: readonly T[], keyOf: (row: T) => string): readonly T[] {
  const byKey = new Map(changed.map((row) => [keyOf(row), row]));
  const kept = rows.map((row) => byKey.get(keyOf(row)) ?? row);
  const known = new Set(rows.map(keyOf));
  return [...kept, ...changed.filter((row) => !known.has(keyOf(row)))];
}

/** Whether an answer other than the summary may be another after a change. */
export function isOld([area, on, what, about]: QueryKey, changed: GapsChanged): boolean {
  const { asOf, touched, touchedAll, rules } = changed;
  if (area !== 'gaps' || on !== asOf || what === 'summary') return false;
  if (touchedAll) return true;
  switch (what) {
    case 'unknown':
      return rules.some(({ id }) => id === about);
    case 'compared':
      return touched.some(({ rule }) => !isQuality(rule));
    default:
      return touched.some((each) => isAskedFor(each, about as GapQuestion));
  }
}

/** As far as a touched finding can tell: it may always have been of another severity, state or wording. */
const isAskedFor = (touched: TouchedFinding, { rule, area, body, quality }: GapQuestion): boolean =>
  (rule === undefined || rule === touched.rule) &&
  (area === undefined || area === touched.area) &&
  (body === undefined || body === (touched.body ?? '')) &&
  (quality === undefined || isQuality(touched.rule) === (quality === 'only'));
