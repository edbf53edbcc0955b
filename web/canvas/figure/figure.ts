import type { Drawing, Mark } from '../draw/drawing.ts';
import type { Folded } from './bubble.ts';
import { lineId } from './elements.ts';
import type { Point } from './projection.ts';
import type { Satellite } from './satellites.ts';
import type { Scale } from './scale.ts';

/** What the map shows at this moment: the visible drawing with what hangs around the focused mark. */
export type Figure = {
  readonly drawing: Drawing;
  readonly satellites: readonly Satellite[];
  /** Where towns stand for their marks; what is folded is not in the drawing. */
  readonly folded?: Folded;
};

export const EMPTY_FIGURE: Figure = {
  drawing: {
    marks: new Map(),
    lines: [],
    hubs: [],
    ties: [],
    discs: [],
    isApart: false,
    counts: { partyOrganization: 0, community: 0, unit: 0, brand: 0, socialOrganization: 0, hub: 0, line: 0 },
  },
  satellites: [],
};

/** Where a record is on the map: the mark that stands for it, a hub, a dot, or the two ends of a line. */
export type Located = { readonly nodes: readonly string[]; readonly at: Point; readonly edge?: string };

export function locate({ drawing, satellites }: Figure, id: string): Located | undefined {
  const mark = markFor(drawing, id);
  if (mark) return { nodes: [mark.id], at: mark };
  const point = drawing.hubs.find((hub) => hub.id === id) ?? satellites.find((dot) => dot.id === id);
  if (point) return { nodes: [id], at: point };
  const line = drawing.lines.find((each) => each.agreements.includes(id));
  const [source, target] = [drawing.marks.get(line?.source ?? ''), drawing.marks.get(line?.target ?? '')];
  if (line && source && target) {
    const at = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
    return { nodes: [source.id, target.id], at, edge: lineId(line) };
  }
  const disc = drawing.discs.find((each) => each.area === id);
  return disc && { nodes: [], at: disc };
}

/** The mark that stands for a body or a Party organisation. */
export function markFor(drawing: Drawing, id: string): Mark | undefined {
  const mark = drawing.marks.get(id);
  if (mark) return mark;
  for (const other of drawing.marks.values()) if (other.party === id) return other;
  return undefined;
}

/** Bodies with their own Party organisations where those are drawn apart. */
export function twins({ drawing }: Figure, ids: readonly string[]): string[] {
  const own = drawing.ties.filter((tie) => tie.kind === 'own');
  return ids.flatMap((id) => [
    id,
    ...own.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  ]);
}

const SHARE = {
  partyOrganization: 1,
  community: 0.94,
  unit: 1.1,
  brand: 1.4,
  socialOrganization: 0.82,
} as const;

/** Radius of a mark as it looks on screen, its ring included. */
export const radiusOnScreen = (mark: Mark, scale: Scale, zoom: number): number =>
  (mark.size / 2) * SHARE[mark.markClass] * scale.mark * zoom + (mark.lead ? 4 : 1);
