import type { ProjectedFigure } from '../gaps/projection.ts';
import type { Chart, Figure, FigureList } from '../model/answers/figures.ts';
import type { Day } from '../model/schema/day.ts';
import type { TouchedGraph } from '../model/view/kind-trace.ts';
import type { WholeGraph } from '../model/view/view.ts';
import { chartOn } from './charts/chart-spec.ts';
import { CHARTS } from './charts/charts-on.ts';
import type { FigureSpec } from './figures/figure-spec.ts';
import { FIGURES } from './figures/figures.ts';
import { reckon } from './figures-on.ts';
import { type Page, pageOf } from './list.ts';
import { LISTS, type ReportName } from './lists.ts';
import { projectedFigures } from './projected-figures.ts';
import { Recent } from './recent.ts';
import { type Sheet, statutoryOn } from './statutory/statutory-on.ts';
import { type Answer, isStanding, TracedGraph } from './traced-graph.ts';

/** As many days as a time-lapse shows and comes back to. */
const MOST_DAYS = 40;
/** Of so many days the parts are held that numbers share: the workspace's day, and another that somebody looks at. */
const MOST_OPEN_DAYS = 2;

/** Whoever holds a graph: the replica, or a fork as `{ view }`. */
type Viewed = { readonly view: TouchedGraph };

type Held = {
  readonly graph: TouchedGraph;
  readonly answers: Recent<Day, Map<string, Answer<unknown>>>;
  readonly open: Recent<Day, TracedGraph>;
};

/**
 * The reports on one graph as it changes. Each figure, each chart and the sheet keep their answer for a day until a kind
 * of record or relation that they read is touched. Synchronous throughout: what is given is of the graph as it is then.
 */
export class KeptReports {
  readonly #of: Viewed;
  readonly #mostDays: number;
  #held: Held | undefined;

  constructor(of: Viewed, mostDays = MOST_DAYS) {
    this.#of = of;
    this.#mostDays = mostDays;
  }

  /** The same list as before where nothing that it says has changed; so are the others. */
  figures(on: Day): readonly Figure[] {
    return this.#list(
      on,
      'figures',
      FIGURES.map((spec) => this.#figure(spec, on)),
    );
  }

  charts(on: Day): readonly Chart[] {
    const charts = CHARTS.map((spec) =>
      this.#kept(on, `chart ${spec.id}`, (graph) => chartOn(graph, spec, on)),
    );
    return this.#list(on, 'charts', charts);
  }

  statutory(on: Day): Sheet {
    return this.#kept(on, 'statutory', (graph) => statutoryOn(graph, on));
  }

  /** Reported beside computed, for the gap rules that compare them. */
  projected(on: Day): ProjectedFigure[] {
    return projectedFigures(this.#now().open.of(on), on, (spec) => this.#figure(spec, on));
  }

  /** One page of what stands behind a number; undefined: there is no such number. */
  list(
    report: ReportName,
    id: string,
    on: Day,
    page: Page,
  ): Omit<FigureList, 'incarnation' | 'asOf' | 'seq'> | undefined {
    const graph = this.#now().open.of(on);
    const found = LISTS[report](graph, id, on);
    if (!found) return undefined;
    const { counted, since, ...about } = found;
    return { ...about, ...pageOf(graph, counted, on, page, since) };
  }

  #figure(spec: FigureSpec, on: Day): Figure {
    return this.#kept(on, `figure ${spec.id}`, (graph) => reckon(graph, spec, on).figure);
  }

  #kept<T>(on: Day, key: string, compute: (graph: WholeGraph) => T): T {
    const { graph, answers, open } = this.#now();
    const ofDay = answers.of(on);
    const known = ofDay.get(key) as Answer<T> | undefined;
    if (known && isStanding(graph, known)) return known.value;
    const traced = open.of(on);
    const answer = traced.answer(() => compute(traced));
    ofDay.set(key, answer);
    return answer.value;
  }

  #list<T>(on: Day, key: string, items: readonly T[]): readonly T[] {
    const answers = this.#now().answers.of(on);
    const known = answers.get(key) as Answer<readonly T[]> | undefined;
    if (known && items.every((item, index) => item === known.value[index])) return known.value;
    answers.set(key, { value: items, read: [], touchedAt: 0 });
    return items;
  }

  /** A graph that was read again starts counting anew, so nothing of the one before it is kept. */
  #now(): Held {
    const { view } = this.#of;
    if (this.#held?.graph === view) return this.#held;
    this.#held = {
      graph: view,
      answers: new Recent(this.#mostDays, () => new Map()),
      open: new Recent(MOST_OPEN_DAYS, (on) => new TracedGraph(view, on)),
    };
    return this.#held;
  }
}
