import type { Day } from '../../../graph/model/schema/day.ts';
import { soleHost } from '../../../graph/model/terms/mark.ts';
import type { View } from '../../../graph/model/view/view.ts';
import type { Changes, Live } from '../../live/live.ts';
import type { Apart, Drawing } from '../draw/drawing.ts';
import { kept } from '../draw/kept.ts';
import { type KeptDrawing, keepDrawing } from '../draw/kept-drawing.ts';
import { visible } from '../draw/visible.ts';
import type { Wish } from '../wish.ts';
import { type Figure, markFor } from './figure.ts';
import { loneDot } from './lone-dot.ts';
import { type Satellite, satellitesOf } from './satellites.ts';

/** All that is to be seen of the graph: the same objects while neither a change nor a wish makes it another. */
export type KeptFigure = {
  /** To be told at once of every change, whenever it is to be drawn. */
  note(changes: Changes): void;
  /** Reads towards what a wish will show until a time on the page's clock; says whether nothing is left to be read. */
  readUntil(wish: Wish, timeMs: number): boolean;
  /** The drawing with all that the legend might hide, and the figure without. */
  of(wish: Wish): { readonly drawing: Drawing; readonly figure: Figure };
};

const NO_DOTS: readonly Satellite[] = [];

export function keepFigure(live: Live): KeptFigure {
  let held: { readonly view: View; readonly on: Day; readonly kept: KeptDrawing } | undefined;
  /** Rises with every change: what walks freely through the view is made again then. */
  let changed = 0;
  const drawingOn = (on: Day): KeptDrawing => {
    const { view } = live;
    if (held?.view !== view || held.on !== on) held = { view, on, kept: keepDrawing(view, on) };
    return held.kept;
  };
  const visibleFor = kept(visible);
  const satellitesFor = kept(
    (_changed: number, view: View, drawing: Drawing, focusId: string | undefined, on: Day) =>
      focusId === undefined ? NO_DOTS : satellitesIn(view, drawing, focusId, on),
  );
  const figureFor = kept(
    (drawing: Drawing, satellites: readonly Satellite[]): Figure => ({ drawing, satellites }),
  );
  const withDotFor = kept(
    (_changed: number, view: View, figure: Figure, selectedId: string | undefined, on: Day): Figure => {
      const dot = selectedId === undefined ? undefined : loneDot(view, figure, selectedId, on);
      return dot ? { ...figure, satellites: [...figure.satellites, dot] } : figure;
    },
  );
  return {
    note(changes) {
      changed += 1;
      if (changes === 'all') held = undefined;
      else held?.kept.touch(changes);
    },
    readUntil: ({ on }, timeMs) => drawingOn(on).readUntil(timeMs),
    of(wish) {
      const { view } = live;
      const { on, focus, hidden, selectedId } = wish;
      const drawing = drawingOn(on).drawing(apartIn(view, wish));
      const seen = visibleFor(drawing, hidden);
      const around = figureFor(seen, satellitesFor(changed, view, seen, focus?.id, on));
      return { drawing, figure: withDotFor(changed, view, around, selectedId, on) };
    },
  };
}

/** A focused body is drawn apart from its own Party organisation, and with 展开 every one is. */
function apartIn(view: View, { expanded, focus, on }: Wish): Apart {
  if (expanded) return 'all';
  return new Set(focus ? [focus.id, soleHost(view, focus.id, on) ?? focus.id] : []);
}

function satellitesIn(view: View, drawing: Drawing, focusId: string, on: Day): readonly Satellite[] {
  const mark = markFor(drawing, focusId);
  if (!mark) return NO_DOTS;
  const own = drawing.ties.find(
    (tie) => tie.kind === 'own' && (tie.source === mark.id || tie.target === mark.id),
  );
  const twin = own && drawing.marks.get(own.source === mark.id ? own.target : own.source);
  const filled = [...drawing.marks.values()].filter((each) => each.markClass !== 'socialOrganization');
  return satellitesOf(view, mark, twin, on, [...filled, ...drawing.hubs]);
}
