import type { Figure } from '../model/answers/figures.ts';
import type { Day } from '../model/schema/day.ts';
import { dayIn } from '../model/terms/value-in.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { sumOf } from './behind.ts';
import type { Computed, FigureSpec } from './figures/figure-spec.ts';
import { FIGURES } from './figures/figures.ts';
import { agreement, reportedOn } from './reported.ts';

const byId = new Map(FIGURES.map((spec) => [spec.id, spec]));

export const figureSpec = (id: string): FigureSpec | undefined => byId.get(id);

/** One number with what stands behind it. */
export type Reckoned = { readonly figure: Figure; readonly computed: Computed };

/** One number as of a day, beside what was reported of it by then. */
export function reckon(graph: WholeGraph, spec: FigureSpec, on: Day): Reckoned {
  const known = reportedOn(graph, spec.reportedKeys ?? [spec.id], on);
  const from = known && dayIn(known.node, 'periodFrom');
  const computed = spec.compute(graph, { on, ...(from === undefined ? {} : { from }) });
  const { rows, unknown, outOf, isDoubtful = false } = computed;
  const number = rows.length === 0 && unknown.length > 0 ? null : (computed.value ?? sumOf(rows));
  const reported = known?.reported ?? null;
  const agrees = agreement(reported, number, on, isDoubtful);
  const isCompared = reported !== null && number !== null && agrees !== 'notYet';
  const note = computed.note ?? spec.note;
  const { id, fact, group, label, unit } = spec;
  return {
    computed,
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
      difference: isCompared ? Math.round((number - reported.value) * 100) / 100 : null,
      count: rows.length,
      unknown: unknown.length,
      ...(note === undefined ? {} : { note }),
      ...(spec.with === undefined ? {} : { with: spec.with }),
    },
  };
}

/** Every number as of a day. Pure; `KeptReports` gives the same and computes less. */
export const figuresOn = (graph: WholeGraph, on: Day): Figure[] =>
  FIGURES.map((spec) => reckon(graph, spec, on).figure);
