import { type Drawing, LEGEND_KEYS, type LegendKey } from '../../canvas/drawing.ts';
import { neighbourhoods } from '../../canvas/neighbourhood.ts';

type Counts = Readonly<Record<LegendKey, number>>;
type Focus = { readonly id: string; readonly degree: number };

/** Where a focus begins: the mark, the hub, or the two ends of an agreement's line. */
function startOf(drawing: Drawing, id: string): readonly string[] {
  const line = drawing.lines.find((each) => each.agreements.includes(id));
  return line ? [line.source, line.target] : [id];
}

/** What is in view of each class: nothing of a hidden one, and in focus only what stands within its degree. */
export function shownCounts(
  drawing: Drawing,
  hidden: ReadonlySet<LegendKey>,
  focus: Focus | undefined,
): Counts {
  const reached = focus && neighbourhoods(drawing, []).reach(startOf(drawing, focus.id), focus.degree);
  const isIn = (id: string) => reached === undefined || reached.has(id);
  const counts = Object.fromEntries(LEGEND_KEYS.map((key) => [key, 0])) as Record<LegendKey, number>;
  for (const mark of drawing.marks.values()) if (isIn(mark.id)) counts[mark.markClass] += 1;
  counts.hub = drawing.hubs.filter((hub) => isIn(hub.id)).length;
  counts.line = drawing.counts.line;
  if (reached) {
    const lines = drawing.lines.filter((line) => isIn(line.source) && isIn(line.target));
    counts.line = lines.reduce((sum, line) => sum + line.agreements.length, 0);
  }
  for (const key of hidden) counts[key] = 0;
  return counts;
}
