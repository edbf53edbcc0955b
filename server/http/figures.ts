import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Store } from '../../graph/engines/store.ts';
import type { Day } from '../../graph/model/day.ts';
import { Refusal } from '../../graph/model/failure.ts';
import type { FigureList } from '../../graph/model/figures.ts';
import { workspaceDay } from '../../graph/model/terms/workspace-day.ts';
import { WORKSPACE_ID } from '../../graph/model/view/view.ts';
import type { Replica } from '../../graph/replica/replica.ts';
import type { KeptReports } from '../../graph/reports/kept-reports.ts';
import type { ReportName } from '../../graph/reports/lists.ts';
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

export type FiguresDeps = {
  readonly store: Store;
  readonly replica: Replica;
  readonly reports: KeptReports;
  readonly now: () => Date;
};

/** Figures, statutory sheet and charts as of a day, each with the list behind it. */
export function figures({ store, replica, reports, now }: FiguresDeps): Router {
  const router = Router();

  /** The seq and the day asked for; undefined where the asker holds this answer already. */
  function open(request: Request, response: Response, asked: Day | undefined) {
    const { seq } = replica;
    const asOf = asked ?? workspaceDay(replica.view.node(WORKSPACE_ID), now());
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('ETag', `W/"${store.incarnation}-${seq}-${asOf}"`);
    if (!request.fresh) return { seq, asOf };
    response.status(304).end();
    return undefined;
  }

  const sheet =
    (answerOn: (on: Day) => object) =>
    (request: Request, response: Response): void => {
      const opened = open(request, response, parse(SheetQuery, request.query).asOf);
      if (!opened) return;
      response.json({ incarnation: store.incarnation, ...opened, ...answerOn(opened.asOf) });
    };

  const list =
    (report: ReportName) =>
    (request: Request<{ id: string }>, response: Response): void => {
      const query = parse(ListQuery, request.query);
      const opened = open(request, response, query.asOf);
      if (!opened) return;
      const found = reports.list(report, request.params.id, opened.asOf, query);
      if (!found) throw new Refusal('notFound');
      const answer: FigureList = { ...opened, ...found };
      response.json(answer);
    };

  router.get(
    '/figures',
    sheet((on) => ({ figures: reports.figures(on) })),
  );
  router.get('/figures/:id', list('figures'));
  router.get(
    '/statutory',
    sheet((on) => reports.statutory(on)),
  );
  router.get('/statutory/:id', list('statutory'));
  router.get(
    '/charts',
    sheet((on) => ({ charts: reports.charts(on) })),
  );
  router.get('/charts/:id', list('charts'));
  return router;
}
