import type { LegendKey } from '../../../graph/model/tab-view/tab-view.ts';
import type { Drawing } from './drawing.ts';

/** What the legend counts. */
export function countsOf(
  marks: Drawing['marks'],
  lines: Drawing['lines'],
  hubs: Drawing['hubs'],
): Drawing['counts'] {
  const counts: Record<LegendKey, number> = {
    partyOrganization: 0,
    community: 0,
    unit: 0,
    brand: 0,
    socialOrganization: 0,
    hub: hubs.length,
    line: lines.reduce((sum, line) => sum + line.agreements.length, 0),
  };
  for (const mark of marks.values()) counts[mark.markClass] += 1;
  return counts;
}
