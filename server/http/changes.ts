import { Router } from 'express';
import { z } from 'zod';
import { Seq } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';
import { Digits } from '../board/digits.ts';
import { catchUp, snapshotPath } from '../live/catch-up.ts';
import { parse } from './parse.ts';
import { sendProblem } from './problem.ts';

const ChangesQuery = z.strictObject({ since: Digits.pipe(Seq) });

/** The log over HTTP, for programs that hear of nothing. */
export function changes(store: Store): Router {
  const router = Router();

  router.get('/changes', async (request, response) => {
    const held = { incarnation: store.incarnation, seq: parse(ChangesQuery, request.query).since };
    const caught = await catchUp(store, held);
    if (caught.kind === 'snapshot')
      return sendProblem(response, { code: 'gone' }, { location: snapshotPath(store, false) });
    const delta = caught.kind === 'delta' ? caught.delta : { from: held.seq, to: held.seq, entries: [] };
    return void response.json({ incarnation: store.incarnation, ...delta });
  });

  return router;
}
