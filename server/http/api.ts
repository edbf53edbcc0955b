import express, {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import { z } from 'zod';
import { SerialQueue } from '../../graph/engines/serial-queue.ts';
import { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Actor } from '../../graph/model/commands/spec.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { Kind } from '../../graph/model/schema/kind-schema.ts';
import { KIND_NAMES } from '../../graph/model/schema/kinds.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { Seq } from '../../graph/model/wire/protocol.ts';
import { isSafeJson } from '../../graph/model/wire/safe-json.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import type { Names } from '../../graph/replica/names.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Access } from '../access/access.ts';
import type { Board } from '../board/board.ts';
import { Digits } from '../board/digits.ts';
import type { Committer } from '../live/committer.ts';
import { changes } from './changes.ts';
import { computed } from './computed.ts';
import { healthz } from './health.ts';
import { Introduction, introduce, whoIs } from './introduction.ts';
import { parse } from './parse.ts';
import { sendProblem } from './problem.ts';
import { Snapshots } from './snapshots.ts';

export type ApiDeps = {
  readonly store: Store;
  readonly committer: Committer;
  readonly access: Access;
  readonly names: Names;
  readonly feed: Feed;
  readonly board: Board;
  readonly version: string;
  readonly now: () => Date;
};

const CommandsBody = z.strictObject({
  clientId: Id,
  commands: z.array(PushedCommand).min(1).max(LIMITS.pushCommands),
});
const SnapshotQuery = z.strictObject({
  scope: z.literal('all').optional(),
  /** The least seq that will do; absent: the present one. A seq ahead of ours is as good as the present one. */
  atLeast: Digits.pipe(Seq).optional(),
});
const SearchQuery = z.strictObject({
  q: z.string().max(64),
  limit: Digits.pipe(z.number().min(1).max(50)).default(20),
  /** Of these kinds alone, divided by commas. */
  kinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(Kind).max(KIND_NAMES.length))
    .transform((kinds) => new Set(kinds))
    .optional(),
  /** What the asker holds already: the answer is no older. */
  atLeast: Digits.pipe(Seq).optional(),
});

/** `/api/v1`: every call parsed by its schema, every refusal a problem document. */
export function api(deps: ApiDeps): Router {
  const { store, committer, access, names, feed } = deps;
  const { replica } = feed;
  const router = Router();
  const snapshots = new Snapshots(store, replica);
  const body: RequestHandler[] = [
    requireJson,
    refuseLarge,
    express.json({ limit: LIMITS.messageBytes }),
    refuseUnsafe,
  ];
  /** One at a time: each looks at what is there and then writes. */
  const introductions = new SerialQueue();

  router.get('/healthz', healthz(deps));
  router.use(requireActor(access));
  router.use(requireWriteRight(access));

  router.get('/snapshot', async (request, response) => {
    const { atLeast } = parse(SnapshotQuery, request.query);
    response.setHeader('Cache-Control', 'private, no-cache').vary('Accept-Encoding');
    const packed = await snapshots.packed(Math.min(atLeast ?? store.head(), store.head()));
    response.setHeader('ETag', packed.etag);
    if (request.fresh) return void response.status(304).end();
    response.type('application/json');
    if (!request.acceptsEncodings('gzip')) return void response.send(packed.json);
    return void response.setHeader('Content-Encoding', 'gzip').send(packed.gzip);
  });

  router.use(changes(store));

  router.post('/commands', ...body, async (request, response) => {
    const { clientId, commands } = parse(CommandsBody, request.body);
    const { results } = await committer.submit({ clientId, actor: actorOf(response), commands });
    response.json({
      results: results.map((result) =>
        result.status === 'refused'
          ? { mid: result.mid, status: result.status, code: result.failure.code, failure: result.failure }
          : result,
      ),
    });
  });

  router.get('/search', async (request, response) => {
    const { q, limit, kinds, atLeast } = parse(SearchQuery, request.query);
    // A page that came by another server may know more than this one does.
    if (atLeast !== undefined && atLeast > replica.seq) await feed.catchUp();
    const hits = names.index.search(q, limit, kinds);
    response.json({ incarnation: store.incarnation, seq: replica.seq, hits });
  });

  router.get('/session', async (_request, response) => {
    response.json(whoIs(replica, actorOf(response).id));
  });
  router.put('/session', ...body, async (request, response) => {
    const who = parse(Introduction, request.body);
    await introductions.run(() => introduce(committer, replica, actorOf(response).id, who));
    response.json({ actorId: actorOf(response).id, ...who });
  });

  router.use(computed({ incarnation: store.incarnation, board: deps.board }));

  router.use((_request, response) => sendProblem(response, { code: 'notFound' }));
  return router;
}

const actorOf = (response: Response): Actor => response.locals['actor'] as Actor;

const requireActor = (access: Access) => (request: Request, response: Response, next: NextFunction) => {
  const actor = access.actorOfHeaders(request.headers);
  if (!actor) throw new Refusal('unauthorized');
  response.locals['actor'] = actor;
  next();
};

const isRead = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD';

const requireWriteRight = (access: Access) => (request: Request, _response: Response, next: NextFunction) => {
  if (!isRead(request) && !access.mayWrite(request.headers)) throw new Refusal('origin');
  next();
};

/** JSON is UTF-8 (RFC 8259); the parser would take other Unicode encodings too. */
function requireJson(request: Request, _response: Response, next: NextFunction): void {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (!request.is('application/json') || !/^utf-8$/i.test(charset ?? 'utf-8')) throw new Refusal('mediaType');
  next();
}

/** What is announced to be too large is not waited for: the parser would read all of it before it answers. */
function refuseLarge(request: Request, response: Response, next: NextFunction): void {
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.messageBytes) {
    response.setHeader('Connection', 'close');
    throw new Refusal('tooLarge');
  }
  next();
}

function refuseUnsafe(request: Request, _response: Response, next: NextFunction): void {
  if (!isSafeJson(request.body))
    throw new Refusal('invalid', { issues: [{ path: 'body', reason: 'badCharacters' }] });
  next();
}
