import type { Severity } from '../../../graph/model/answers/gap.ts';
import { type Figure, locate } from '../figure/figure.ts';
import type { Lens, Screen } from './lens.ts';
import { paintPath, pathBoxes } from './paint-path.ts';
import { paintGapRings } from './paint-rings.ts';
import { type LensPath, type PathOnMap, pathOnMap } from './path-on-map.ts';

type GapMarks = Readonly<Record<string, { readonly count: number; readonly severity: Severity }>>;

export type GapLensContent = {
  readonly marks: GapMarks;
  /** Marks whose worst gap is none of these wear no ring. */
  readonly severities: ReadonlySet<Severity>;
  readonly areaText: (area: string) => string | undefined;
  /** The finding that is explained. */
  readonly path: LensPath | undefined;
  /** Records under the pointer in a list: they alone stand out. */
  readonly pointed: readonly string[];
};

const NONE: ReadonlySet<string> = new Set();

/** The map wears its gaps: a dashed ring around whoever has one, and one of them explained as a path. */
export function gapLens({ marks, severities, areaText, path, pointed }: GapLensContent): Lens {
  const severityOf = (id: string): Severity | undefined => {
    const severity = marks[id]?.severity;
    return severity !== undefined && severities.has(severity) ? severity : undefined;
  };
  const wears = (id: string) => severityOf(id) !== undefined;
  let known: { readonly figure: Figure; readonly onMap: PathOnMap } | undefined;
  const onMap = (figure: Figure): PathOnMap | undefined => {
    if (!path) return undefined;
    if (known?.figure !== figure) known = { figure, onMap: pathOnMap(figure, path) };
    return known.onMap;
  };
  return {
    subject: path?.subject,
    named: [...pointed, ...(path?.stops ?? []).map((stop) => stop.id)],
    areaText,
    lights(figure) {
      const isPointed = pointed.flatMap((id) => locate(figure, id) ?? []);
      if (isPointed.length > 0)
        return {
          lit: new Set(isPointed.flatMap(({ nodes, edge }) => [...nodes, ...(edge ? [edge] : [])])),
          path: NONE,
        };
      const path = onMap(figure)?.lit ?? NONE;
      const lit = new Set(path);
      for (const id of figure.drawing.marks.keys()) if (wears(id)) lit.add(id);
      for (const { id } of figure.drawing.hubs) if (wears(id)) lit.add(id);
      return lit.size > 0 ? { lit, path } : undefined;
    },
    boxes: (screen: Screen) => pathBoxes(onMap(screen.figure), screen),
    paint(context, screen, emphasis) {
      paintGapRings(context, screen, severityOf, emphasis);
      const path = onMap(screen.figure);
      if (path) paintPath(context, screen, path);
    },
  };
}
