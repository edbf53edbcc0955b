import type { Figure } from '../model/answers/figures.ts';
import type { Day } from '../model/schema/day.ts';
import { dayIn } from '../model/terms/value-in.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { type Behind, samplesAmong, sumOf, toCent } from './behind.ts';
import type { Computed, FigureSpec } from './figures/figure-spec.ts';
import { FIGURES } from './figures/figures.ts';
import { agreement, reportedOn } from './reported.ts';

const byId = new Map(FIGURES.map((spec) => [spec.id, spec]));

export const figureSpec = (id: string): FigureSpec | undefined => byId.get(id);

/** One number with what stands behind it. */
export type Reckoned = {
  readonly figure: Figure;
  readonly computed: Computed;
  /** Which of the records behind it came after the reported day. */
  readonly since: ReadonlySet<string>;
};

/** One number as of a day, and what was reported of it by then beside what the graph gives for the reported day. */
export function reckon(graph: WholeGraph, spec: FigureSpec, on: Day): Reckoned {
  const known = reportedOn(graph, spec.reportedKeys ?? [spec.id], on);
  const from = known && dayIn(known.node, 'periodFrom');
  const computedBy = (day: Day): Computed =>
    spec.compute(graph, { on: day, ...(from === undefined ? {} : { from }) });
  const computed = computedBy(on);
  const reported = known?.reported ?? null;
  const then = reported?.on !== undefined && reported.on < on ? computedBy(reported.on) : undefined;
  const { isDoubtful = false } = then ?? computed;
  const [number, compared] = [numberOf(computed), numberOf(then ?? computed)];
  const agrees = agreement(reported, compared, on, isDoubtful);
  const isCompared = reported !== null && compared !== null && agrees !== 'notYet';
  const { rows, unknown, outOf } = computed;
  const note = (isDoubtful ? then?.note : undefined) ?? computed.note ?? spec.note;
  const since = then ? cameSince(rows, then.rows) : NOTHING;
  const { id, fact, group, label, unit } = spec;
  return {
    computed,
    since,
    figure: {
      id,
      fact,
      group,
      label,
      unit,
      isMoney: spec.isMoney ?? false,
      reported,
      computed: number,
      ...(outOf === undefined ? {} : { outOf }),
      agrees,
      ...(then && reported?.on !== undefined
        ? {
            compared: {
              on: reported.on,
              computed: compared,
              samples: samplesAmong(then.rows),
              since: number === null || compared === null ? null : toCent(number - compared),
              came: since.size,
            },
          }
        : {}),
      difference: isCompared ? toCent(compared - reported.value) : null,
      count: rows.length,
      samples: samplesAmong(rows),
      unknown: unknown.length,
      ...(note === undefined ? {} : { note }),
      ...(spec.with === undefined ? {} : { with: spec.with }),
    },
  };
}

/** Nothing is counted and something may belong: nobody knows, which is not 0. */
const numberOf = ({ rows, unknown, value }: Computed): number | null =>
  rows.length === 0 && unknown.length > 0 ? null : (value ?? sumOf(rows));

const NOTHING: ReadonlySet<string> = new Set();
function cameSince(now: readonly Behind[], then: readonly Behind[]): ReadonlySet<string> {
  const before = new Set(then.map(({ node }) => node.id));
  return new Set(now.flatMap(({ node }) => (before.has(node.id) ? [] : [node.id])));
}

/** Every number as of a day. Pure; `KeptReports` gives the same and computes less. */
export const figuresOn = (graph: WholeGraph, on: Day): Figure[] =>
  FIGURES.map((spec) => reckon(graph, spec, on).figure);
