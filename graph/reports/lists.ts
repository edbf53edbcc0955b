import type { Figure } from '../model/answers/figures.ts';
import type { Day } from '../model/schema/day.ts';
import type { Title } from '../model/schema/field.ts';
import type { WholeGraph } from '../model/view/view.ts';
import type { Counted } from './behind.ts';
import { chartList } from './charts/charts-on.ts';
import { figureSpec, reckon } from './figures-on.ts';
import { statutoryList } from './statutory/statutory-on.ts';

/** What stands behind one number, before it is cut into pages. */
type FoundList = {
  readonly title: Title;
  readonly counted: Counted;
  readonly figure?: Figure;
  /** Which of the records came after the reported day. */
  readonly since?: ReadonlySet<string>;
};
type FindList = (graph: WholeGraph, id: string, on: Day) => FoundList | undefined;

const figureList: FindList = (graph, id, on) => {
  const spec = figureSpec(id);
  if (!spec) return undefined;
  const { figure, computed, since } = reckon(graph, spec, on);
  return { title: spec.label, counted: computed, figure, since };
};

export type ReportName = 'figures' | 'statutory' | 'charts';
/** The list behind a number, by its report and its id there; undefined: there is no such number. */
export const LISTS: Readonly<Record<ReportName, FindList>> = {
  figures: figureList,
  statutory: statutoryList,
  charts: chartList,
};
