import { HUB_SIZE } from '../../../graph/model/terms/mark-size.ts';
import type { Disc } from '../draw/drawing.ts';
import { type Figure, radiusOnScreen } from '../figure/figure.ts';
import { type Projection, project } from '../figure/projection.ts';
import { DOT_SIZE } from '../figure/satellites.ts';
import type { Scale } from '../figure/scale.ts';
import { LEGIBLE_ZOOM, labelBudget } from './label-budget.ts';
import { type Blot, Obstacles, type Stroke } from './obstacles.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { type Label, labelRequests, type Naming } from './requests.ts';
import { placeRimNames, type RimName } from './rim-names.ts';
import type { Measure } from './sprites.ts';
import type { View } from './view.ts';

export type Placed = { readonly label: Label; readonly at: PlacedLabel };
/** Labels with their places on screen at a projection; a pan shifts all of them alike. */
export type LabelMap = {
  readonly projection: Projection;
  readonly rimNames: readonly RimName[];
  readonly labels: readonly Placed[];
};

/** Labels beyond the edge by this much are placed too, so that a pan does not uncover bare marks. */
const MARGIN = 160;
export function placeLabelMap(
  figure: Figure,
  naming: Naming,
  screen: { projection: Projection; scale: Scale; view: View },
  sprites: Measure,
  widthOf: (disc: Disc) => number,
  before: LabelMap | undefined,
): LabelMap {
  const { projection, scale, view } = screen;
  const { width, height } = view;
  const isFar = projection.zoom < LEGIBLE_ZOOM;
  const box = { x1: -MARGIN, y1: -MARGIN, x2: width + MARGIN, y2: height + MARGIN };
  const obstacles = new Obstacles(
    blotsOf(figure, naming, projection, scale, isFar),
    strokesOf(figure, naming, projection),
  );
  const rimNames = placeRimNames(
    figure.drawing.discs,
    projection,
    widthOf,
    view,
    obstacles,
    before?.rimNames ?? [],
  );
  const labels = labelRequests(figure, naming, { projection, scale, box, sprites });
  const byId = new Map(labels.map((label) => [label.request.id, label]));
  const placed = placeLabels(
    labels.map((label) => label.request),
    obstacles,
    {
      ...labelBudget(figure.drawing.discs, projection.zoom, naming.lit !== undefined && !naming.isCalm),
      view,
    },
  );
  return {
    projection,
    rimNames,
    labels: placed.flatMap((at) => {
      const label = byId.get(at.id);
      return label ? [{ label, at }] : [];
    }),
  };
}

function blotsOf(
  { drawing, satellites }: Figure,
  naming: Naming,
  projection: Projection,
  scale: Scale,
  isFar: boolean,
): Blot[] {
  const { zoom } = projection;
  const blots: Blot[] = [];
  for (const mark of drawing.marks.values()) {
    // From afar marks are a texture, on which a town's name may stand.
    const isFilled = naming.lit ? naming.lit.has(mark.id) : mark.markClass !== 'socialOrganization';
    const lit = naming.kept.has(mark.id);
    const solid = isFilled && !isFar;
    const radius = radiusOnScreen(mark, scale, zoom) + 1;
    blots.push({ ...project(projection, mark), radius, solid, lit });
  }
  const small = (size: number) => (size / 2) * scale.mark * zoom + 2;
  for (const hub of drawing.hubs)
    blots.push({ ...project(projection, hub), radius: small(HUB_SIZE), solid: false });
  for (const dot of satellites)
    blots.push({ ...project(projection, dot), radius: small(DOT_SIZE), solid: true });
  return blots;
}

function strokesOf({ drawing }: Figure, naming: Naming, projection: Projection): Stroke[] {
  const strokes: Stroke[] = [];
  const places = new Map([...drawing.marks.values(), ...drawing.hubs].map((each) => [each.id, each]));
  const add = (from: string, to: string): void => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b || (naming.lit && !(naming.lit.has(from) && naming.lit.has(to)))) return;
    const [p, q] = [project(projection, a), project(projection, b)];
    strokes.push({ x1: p.x, y1: p.y, x2: q.x, y2: q.y });
  };
  for (const line of drawing.lines) add(line.source, line.target);
  for (const hub of drawing.hubs) for (const end of hub.ends) add(hub.id, end);
  return strokes;
}
