import type { LegendKey } from '../../../graph/model/tab-view/tab-view.ts';
import type { Drawing } from './drawing.ts';

/** The drawing without what the legend hides, and without the lines that would end nowhere. */
export function visible(drawing: Drawing, hidden: ReadonlySet<LegendKey>): Drawing {
  if (hidden.size === 0) return drawing;
  const marks = new Map([...drawing.marks].filter(([, mark]) => !hidden.has(mark.markClass)));
  const has = (id: string) => marks.has(id);
  return {
    ...drawing,
    marks,
    lines: hidden.has('line') ? [] : drawing.lines.filter((line) => has(line.source) && has(line.target)),
    hubs: hidden.has('hub')
      ? []
      : drawing.hubs
          .map((hub) => ({ ...hub, ends: hub.ends.filter(has) }))
          .filter((hub) => hub.ends.length > 1),
    ties: drawing.ties.filter((tie) => has(tie.source) && has(tie.target)),
  };
}
