import { HUB_SIZE } from '../../../graph/model/terms/mark-size.ts';
import type { Mark } from '../draw/drawing.ts';
import { type Figure, radiusOnScreen } from '../figure/figure.ts';
import { type Projection, project } from '../figure/projection.ts';
import { DOT_SIZE } from '../figure/satellites.ts';
import type { Scale } from '../figure/scale.ts';
import { breakName } from './break-name.ts';
import { LEGIBLE_ZOOM } from './label-budget.ts';
import type { LabelRequest } from './place-labels.ts';
import { LINE_HEIGHT, type Measure, type Run } from './sprites.ts';

/** Who is named, and how loudly. */
export type Naming = {
  /** Named whatever it costs: the selected one, the one under the pointer, the keyboard's. */
  readonly must: ReadonlySet<string>;
  /** Shown as an ink pill on one line. */
  readonly pill: string | undefined;
  /** When something fades, only what is lit is named. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Of what is lit no more is named than at rest. */
  readonly isCalm?: boolean;
  /** What stands out, whether the rest fades or not: never covered. */
  readonly kept: ReadonlySet<string>;
  /** `示例·`, written in front of the name of what is only a sample. */
  readonly samplePrefix: string;
};

export type Label = {
  readonly request: LabelRequest;
  readonly lines: readonly (readonly Run[])[];
  readonly pill: boolean;
};
type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

export const LABEL_STYLE = { size: 12, bold: false } as const;
export const PILL_STYLE = { size: 13, bold: true } as const;
const PILL_PADDING = 9;
/** A title that is longer would cover half the map. */
const LONGEST_TITLE = 32;
/** From this zoom on, organisations without a Party organisation are named too. */
const HOLLOW_FROM = 2.2;
const NEAR_FROM = 1.2;
/** Leader lines to all samples would make the overview busy. */
const CALM_REACH = 42;
/** Faded marks may be covered rather than a name sent far away. */
const FADED_COST = 0.25;
/** The selected one's name rather stands off on a leader line than cover a mark, hollow ones too. */
const PILL_ON_MARK = 6;
const PILL_ON_DOT = 2;
const BUDGET = { rest: 1.5, near: 1.7, first: 9, lit: 9 } as const;

type Named = {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rank: number;
  readonly area: string;
  readonly budget: number;
  /** Neither a lead nor a real name. */
  readonly filler: boolean;
};

/** Every label that may be shown in a box of the screen, the most important first. */
export function labelRequests(
  figure: Figure,
  naming: Naming,
  { projection, scale, box, sprites }: { projection: Projection; scale: Scale; box: Box; sprites: Measure },
): Label[] {
  const named: Named[] = [];
  const add = (
    one: Omit<Named, 'x' | 'y' | 'budget'>,
    place: { x: number; y: number },
    budget: number,
  ): void => {
    const { x, y } = project(projection, place);
    if (x < box.x1 || x > box.x2 || y < box.y1 || y > box.y2) return;
    const must = naming.must.has(one.id);
    const own = must ? Number.POSITIVE_INFINITY : budget;
    if (own > 0)
      named.push({
        ...one,
        x,
        y,
        rank: one.rank + (must ? 1000 : 0) + (naming.pill === one.id ? 1000 : 0),
        budget: own,
      });
  };
  for (const mark of figure.drawing.marks.values()) {
    const budget = budgetOf(mark, naming, projection.zoom);
    const radius = radiusOnScreen(mark, scale, projection.zoom);
    add(
      {
        id: mark.id,
        name: mark.label,
        sample: mark.sample,
        radius,
        rank: rankOf(mark),
        area: mark.area,
        filler: !mark.lead && !isNotable(mark),
      },
      mark,
      budget,
    );
  }
  for (const { id, name, sample, x, y } of figure.drawing.hubs) {
    const radius = (HUB_SIZE / 2) * scale.mark * projection.zoom + 1;
    const short = [...name].length > LONGEST_TITLE ? `${[...name].slice(0, LONGEST_TITLE).join('')}…` : name;
    // A hub is named only while somebody looks at it.
    add({ id, name: short, sample, radius, rank: 0, area: '', filler: true }, { x, y }, 0);
  }
  for (const dot of figure.satellites) {
    const radius = (DOT_SIZE / 2) * scale.mark * projection.zoom + 1;
    add(
      { id: dot.id, name: dot.name, sample: false, radius, rank: -1, area: '', filler: true },
      dot,
      projection.zoom > 1 ? 0.5 : 0,
    );
  }
  spreadOverAreas(named);
  return named.map((one) => labelFor(one, naming, sprites));
}

/** Round by round the best of every area: names belong to the whole map, and leads and real ones come first. */
function spreadOverAreas(named: Named[]): void {
  const byRank = (a: Named, b: Named) => b.rank - a.rank || (a.id < b.id ? -1 : 1);
  const counts = new Map<string, number>();
  const rounds = new Map<Named, number>();
  for (const one of named.sort(byRank)) {
    const round = counts.get(one.area) ?? 0;
    counts.set(one.area, round + 1);
    const isFirst = one.budget === Number.POSITIVE_INFINITY;
    rounds.set(one, isFirst ? -1 : round + (one.filler ? FILLERS_LATER : 0));
  }
  named.sort((a, b) => (rounds.get(a) ?? 0) - (rounds.get(b) ?? 0) || byRank(a, b));
}
/** Rounds by which all others go first. */
const FILLERS_LATER = 1000;

const isNotable = (mark: Mark): boolean => !mark.sample && mark.markClass !== 'socialOrganization';

/** Leads before others, real names before samples, the much connected before the little. */
const rankOf = (mark: Mark): number =>
  mark.degree +
  (mark.lead ? 40 : 0) +
  (isNotable(mark) ? 20 : 0) +
  (mark.markClass === 'socialOrganization' ? -3 : 0);

function budgetOf(mark: Mark, naming: Naming, zoom: number): number {
  if (naming.lit && !naming.lit.has(mark.id)) return 0;
  if (naming.lit && !naming.isCalm) return BUDGET.lit;
  if (zoom < LEGIBLE_ZOOM) return 0;
  if (mark.markClass === 'socialOrganization' && zoom < HOLLOW_FROM) return 0;
  if (mark.lead || isNotable(mark)) return BUDGET.first;
  // Near by, names are what one has come for.
  return zoom >= NEAR_FROM && mark.markClass !== 'socialOrganization' ? BUDGET.near : BUDGET.rest;
}

function labelFor(one: Named, naming: Naming, sprites: Measure): Label {
  const pill = naming.pill === one.id;
  const style = pill ? PILL_STYLE : LABEL_STYLE;
  const prefix = one.sample && !one.name.startsWith(naming.samplePrefix) ? naming.samplePrefix : '';
  const whole = prefix + one.name;
  const lines = (pill ? [whole] : breakName(whole)).map((text, index) =>
    index === 0 && one.sample ? runsOf(text, naming.samplePrefix) : [{ text, quiet: false }],
  );
  const widths = lines.map((runs) => runs.reduce((sum, run) => sum + sprites.widthOf(run.text, style), 0));
  const { id, x, y, radius, budget } = one;
  const width = Math.ceil(Math.max(...widths)) + (pill ? 2 * PILL_PADDING : 0);
  const height = pill ? 26 : lines.length * LINE_HEIGHT;
  const reach = budget > BUDGET.rest ? Number.POSITIVE_INFINITY : CALM_REACH;
  const coverCost = naming.lit ? { coverCost: FADED_COST } : {};
  return {
    request: {
      id,
      x,
      y,
      radius: pill ? radius + 4 : radius,
      width,
      height,
      budget,
      reach,
      group: one.area,
      filler: one.filler,
      ...coverCost,
      ...(pill ? { solidCost: PILL_ON_MARK, coverCost: PILL_ON_DOT } : {}),
    },
    lines,
    pill,
  };
}

const runsOf = (text: string, prefix: string): Run[] =>
  text.startsWith(prefix)
    ? [
        { text: prefix, quiet: true },
        { text: text.slice(prefix.length), quiet: false },
      ]
    : [{ text, quiet: false }];
