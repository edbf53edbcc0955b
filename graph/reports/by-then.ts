import type { Day } from '../model/schema/day.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { type Behind, type Counted, isIn, type Span } from './behind.ts';

/** The first day on which a source told of a record, by its name or in other words: by then it was there. */
export const toldOn = ({ provenance }: NodeRecord): Day | undefined =>
  Object.values(provenance).reduce<Day | undefined>(
    (first, { reportedOn }) =>
      reportedOn !== undefined && (first === undefined || reportedOn < first) ? reportedOn : first,
    undefined,
  );

/**
 * Records of which the exact day is known, or only one by which it had happened. Between the two, and where a period has
 * a beginning, the second kind is unknown.
 */
export function countedByThen(
  nodes: readonly NodeRecord[],
  exactly: (node: NodeRecord) => Day | undefined,
  atLatest: (node: NodeRecord) => Day | undefined,
  span: Span,
): Counted {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const node of nodes) {
    const day = exactly(node);
    const latest = atLatest(node);
    if (day !== undefined) {
      if (isIn(day, span)) rows.push({ node, day, adds: 1 });
    } else if (latest !== undefined && latest <= span.on && span.from === undefined) {
      rows.push({ node, day: undefined, adds: 1 });
    } else unknown.push(node);
  }
  return { rows, unknown };
}
