import { Router } from 'express';
import { z } from 'zod';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { Seq } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';
import { Digits } from '../board/digits.ts';
import { snapshotPath } from '../live/catch-up.ts';
import { areTooLarge } from '../live/entry-size.ts';
import { PackedEntries } from './packed-entries.ts';
import { parse } from './parse.ts';
import { sendProblem } from './problem.ts';

const ChangesQuery = z.strictObject({ since: Digits.pipe(Seq) });
const EntryPath = z.strictObject({ seq: Digits.pipe(Seq.min(1)) });

/** The log over HTTP: for programs that hear of nothing, and for pages one entry that is too large for their socket. */
export function changes(store: Store): Router {
  const { incarnation } = store;
  const router = Router();
  const packed = new PackedEntries(incarnation);

  router.get('/changes', async (request, response) => {
    const { since } = parse(ChangesQuery, request.query);
    const entries = await store.since(since, LIMITS.deltaEntries + 1);
    if (entries === 'gone' || entries.length > LIMITS.deltaEntries || areTooLarge(entries))
      return sendProblem(response, { code: 'gone' }, { location: snapshotPath(store, false) });
    return void response.json({ incarnation, from: since, to: since + entries.length, entries });
  });

  router.get('/entries/:seq', async (request, response) => {
    const { seq } = parse(EntryPath, request.params);
    const found = await store.since(seq - 1, 1);
    if (found === 'gone')
      return sendProblem(response, { code: 'gone' }, { location: snapshotPath(store, false) });
    const [entry] = found;
    if (!entry) return sendProblem(response, { code: 'notFound' });
    response.setHeader('Cache-Control', 'private, no-cache').vary('Accept-Encoding');
    response.setHeader('ETag', `W/"${incarnation}-entry-${seq}"`);
    if (request.fresh) return void response.status(304).end();
    const { json, gzip } = await packed.of(entry);
    response.type('application/json');
    if (!request.acceptsEncodings('gzip')) return void response.send(json);
    return void response.setHeader('Content-Encoding', 'gzip').send(gzip);
  });

  return router;
}
