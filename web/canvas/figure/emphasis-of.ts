import type { Lens } from '../lens/lens.ts';
import { spokeId } from './elements.ts';
import { type Emphasis, NO_EMPHASIS } from './emphasis.ts';
import { type Figure, locate } from './figure.ts';
import type { Neighbourhoods } from './neighbourhood.ts';

/** What a person looks at. */
export type Attention = {
  readonly selectedId: string | undefined;
  readonly focus: { readonly id: string; readonly degree: number } | undefined;
  /** Records that a list has asked for. */
  readonly shown: readonly string[];
  readonly lens: Lens | undefined;
  readonly hovered: string | undefined;
  /** A pairing that is being drawn. */
  readonly pairing:
    | {
        readonly source: string;
        readonly target: string | undefined;
        /** The town over which the pointer was last, where it is a bubble. */
        readonly over: string | undefined;
      }
    | undefined;
};

/** Whether a mark can sign an agreement: everything but a brand. */
export const canSign = (figure: Figure, id: string): boolean => {
  const mark = figure.drawing.marks.get(id);
  return mark !== undefined && mark.markClass !== 'brand';
};

/**
 * One thing stands out at a time: a pairing being drawn, else the focus, else what is hovered, else what a list shows, else
 * what a lens is about, else the selection.
 */
export function emphasisOf(
  figure: Figure,
  near: Neighbourhoods,
  { selectedId, focus, hovered, pairing, shown, lens }: Attention,
): Emphasis {
  if (pairing) {
    const lit = new Set([...figure.drawing.marks.keys()].filter((id) => canSign(figure, id)));
    const { source, target, over } = pairing;
    return { ...NO_EMPHASIS, lit, fades: true, target, pairing: { source, over } };
  }
  const reach = (ids: readonly string[], degree: number) => near.reach(ids, degree);
  if (focus) {
    const roots = locate(figure, focus.id)?.nodes ?? [];
    if (roots.length > 0) {
      const lit = reach(roots, focus.degree);
      return { ...NO_EMPHASIS, lit, fades: true, shrinks: true, path: lit };
    }
  }
  const around = (id: string | undefined) => {
    const located = id === undefined ? undefined : locate(figure, id);
    if (!located || located.nodes.length === 0) return undefined;
    return located.edge ? new Set([...located.nodes, located.edge]) : reach(located.nodes, 1);
  };
  const hoveredLit = around(hovered);
  if (hoveredLit) return { ...NO_EMPHASIS, lit: hoveredLit, fades: true };
  const shownLit = shown.flatMap((id) => standsFor(figure, id));
  if (shownLit.length > 0) return { ...NO_EMPHASIS, lit: new Set(shownLit), fades: true };
  const ofLens = lens?.lights(figure);
  if (ofLens) return { ...NO_EMPHASIS, ...ofLens, fades: true, isCalm: true };
  const selectedLit = around(selectedId);
  if (!selectedLit) return NO_EMPHASIS;
  const lit = withoutSupervision(selectedLit);
  return { ...NO_EMPHASIS, lit, path: lit };
}

/** What stands on the map for a record, without its neighbours; an agreement's line or hub with the marks it joins. */
function standsFor(figure: Figure, id: string): readonly string[] {
  const located = locate(figure, id);
  if (!located) return [];
  const hub = figure.drawing.hubs.find((each) => each.id === id);
  const spokes = hub ? hub.ends.flatMap((end) => [end, spokeId(hub.id, end)]) : [];
  return [...located.nodes, ...(located.edge ? [located.edge] : []), ...spokes];
}

/** Who supervises whom is shown on hover and focus; a selection stays for long and shall stay calm. */
const withoutSupervision = (lit: ReadonlySet<string>): Set<string> =>
  new Set([...lit].filter((id) => !id.startsWith('supervision ')));
