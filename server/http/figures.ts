import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Store } from '../../graph/engines/store.ts';
import type { Day } from '../../graph/model/day.ts';
import { Refusal } from '../../graph/model/failure.ts';
import type { Title } from '../../graph/model/field.ts';
import type { Figure, FigureList } from '../../graph/model/figures.ts';
import type { Counted } from '../../graph/reports/behind.ts';
import { chartList, chartsOn } from '../../graph/reports/charts/charts-on.ts';
import { figureSpec, figuresOn, reckon } from '../../graph/reports/figures-on.ts';
import { pageOf } from '../../graph/reports/list.ts';
import { referenceDay } from '../../graph/reports/reference-day.ts';
import type { ReportGraph } from '../../graph/reports/report-graph.ts';
import type { Reports } from '../../graph/reports/reports.ts';
import { statutoryList, statutoryOn } from '../../graph/reports/statutory/statutory-on.ts';
import { AsOf } from './as-of.ts';
import { Digits, parse } from './parse.ts';

const MOST_ROWS = 500;
const SheetQuery = z.strictObject({ asOf: AsOf.optional() });
const ListQuery = z.strictObject({
  asOf: AsOf.optional(),
  limit: Digits.pipe(z.number().min(1).max(MOST_ROWS)).default(100),
  /** `next` of the page before. */
  after: z.string().max(100).optional(),
});

/** What stands behind one number, before it is cut into pages; undefined: there is no such number. */
type FindList = (
  graph: ReportGraph,
  id: string,
  on: Day,
) => { readonly title: Title; readonly counted: Counted; readonly figure?: Figure } | undefined;

const figureList: FindList = (graph, id, on) => {
  const spec = figureSpec(id);
  if (!spec) return undefined;
  const { figure, computed } = reckon(graph, spec, on);
  return { title: spec.label, counted: computed, figure };
};

/** Days remembered of one graph: as many as a time-lapse shows and comes back to. */
const MOST_DAYS = 40;

/** A room full of pages asks for the same day of the same graph at once: it is drawn once. */
function remembering(draw: (graph: ReportGraph, on: Day) => object): (graph: ReportGraph, on: Day) => object {
  const byGraph = new WeakMap<ReportGraph, Map<Day, object>>();
  return (graph, on) => {
    const days = byGraph.get(graph) ?? new Map<Day, object>();
    byGraph.set(graph, days);
    const known = days.get(on);
    if (known) return known;
    const [oldest] = days.keys();
    if (oldest !== undefined && days.size >= MOST_DAYS) days.delete(oldest);
    const made = draw(graph, on);
    days.set(on, made);
    return made;
  };
}

export type FiguresDeps = { readonly store: Store; readonly reports: Reports; readonly now: () => Date };

/** Figures, statutory sheet and charts as of a day, each with the list behind it. */
export function figures({ store, reports, now }: FiguresDeps): Router {
  const router = Router();

  /** The graph and the day asked for; undefined where the asker holds this answer already. */
  async function open(request: Request, response: Response, asked: Day | undefined) {
    const { graph, seq } = await reports.current();
    const asOf = asked ?? referenceDay(graph, now());
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('ETag', `W/"${store.incarnation}-${seq}-${asOf}"`);
    if (!request.fresh) return { graph, seq, asOf };
    response.status(304).end();
    return undefined;
  }

  const sheet = (draw: (graph: ReportGraph, on: Day) => object) => {
    const drawn = remembering(draw);
    return async (request: Request, response: Response): Promise<void> => {
      const opened = await open(request, response, parse(SheetQuery, request.query).asOf);
      if (!opened) return;
      const { graph, seq, asOf } = opened;
      response.json({ incarnation: store.incarnation, seq, asOf, ...drawn(graph, asOf) });
    };
  };

  const list =
    (find: FindList) =>
    async (request: Request<{ id: string }>, response: Response): Promise<void> => {
      const query = parse(ListQuery, request.query);
      const opened = await open(request, response, query.asOf);
      if (!opened) return;
      const { graph, seq, asOf } = opened;
      const found = find(graph, request.params.id, asOf);
      if (!found) throw new Refusal('notFound');
      const { title, counted, figure } = found;
      const answer: FigureList = {
        asOf,
        seq,
        ...(figure ? { figure } : {}),
        title,
        ...pageOf(graph, counted, asOf, query),
      };
      response.json(answer);
    };

  router.get(
    '/figures',
    sheet((graph, on) => ({ figures: figuresOn(graph, on) })),
  );
  router.get('/figures/:id', list(figureList));
  router.get('/statutory', sheet(statutoryOn));
  router.get('/statutory/:id', list(statutoryList));
  router.get(
    '/charts',
    sheet((graph, on) => ({ charts: chartsOn(graph, on) })),
  );
  router.get('/charts/:id', list(chartList));
  return router;
}
