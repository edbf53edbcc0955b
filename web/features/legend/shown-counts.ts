import { LEGEND_KEYS, type LegendKey } from '../../../graph/model/tab-view/tab-view.ts';
import type { Drawing, Mark } from '../../canvas/draw/drawing.ts';
import { neighbourhoods } from '../../canvas/figure/neighbourhood.ts';

type Counts = Readonly<Record<LegendKey, number>>;
type Focus = { readonly id: string; readonly degree: number };

/** Where a focus begins: the mark, the hub, or the two ends of an agreement's line. */
function startOf(drawing: Drawing, id: string): readonly string[] {
  const line = drawing.lines.find((each) => each.agreements.includes(id));
  return line ? [line.source, line.target] : [id];
}

/**
 * Marks that are one with another in the legend, unless every body is drawn apart: of a body and its own Party organisation drawn apart, a social
 * organisation counts as its Party organisation, a community or unit as itself.
 */
function doubles(drawing: Drawing): ReadonlySet<string> {
  const found = new Set<string>();
  if (drawing.isApart) return found;
  for (const tie of drawing.ties) {
    if (tie.kind !== 'own') continue;
    const ends = [drawing.marks.get(tie.source), drawing.marks.get(tie.target)];
    const body = ends.find((mark) => mark && mark.markClass !== 'partyOrganization');
    const party = ends.find((mark): mark is Mark => mark?.markClass === 'partyOrganization');
    const double = body?.markClass === 'socialOrganization' ? body : party;
    if (double) found.add(double.id);
  }
  return found;
}

/** What is in view of each class: nothing of a hidden one, and in focus only what stands within its degree. */
export function shownCounts(
  drawing: Drawing,
  hidden: ReadonlySet<LegendKey>,
  focus: Focus | undefined,
): Counts {
  const counts = { ...drawing.counts };
  if (focus) {
    const reached = neighbourhoods(drawing, []).reach(startOf(drawing, focus.id), focus.degree);
    const doubled = doubles(drawing);
    for (const key of LEGEND_KEYS) counts[key] = 0;
    for (const mark of drawing.marks.values()) {
      if (reached.has(mark.id) && !doubled.has(mark.id)) counts[mark.markClass] += 1;
    }
    counts.hub = drawing.hubs.filter((hub) => reached.has(hub.id)).length;
    counts.line = drawing.lines
      .filter((line) => reached.has(line.source) && reached.has(line.target))
      .reduce((sum, line) => sum + line.agreements.length, 0);
  }
  for (const key of hidden) counts[key] = 0;
  return counts;
}

/** Marks among the counts: agreements are lines and hubs, not marks. */
export const marksIn = (counts: Counts): number =>
  LEGEND_KEYS.filter((key) => key !== 'hub' && key !== 'line').reduce((sum, key) => sum + counts[key], 0);
