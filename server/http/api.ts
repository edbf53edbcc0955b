import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { SerialQueue } from '../../graph/engines/serial-queue.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { Access } from '../access/access.ts';
import { actorOf, payerIn, requireActor } from './actor.ts';
import { BatchPlaces } from './batch-places.ts';
import { describeSocket } from './describe/asyncapi.ts';
import { describeHttp } from './describe/openapi.ts';
import { FewAtOnce } from './few-at-once.ts';
import { limitRequests } from './limit-requests.ts';
import { allowOnly, isRead } from './methods.ts';
import type { ApiContext, ApiDeps, Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { PackedEntries } from './packed-entries.ts';
import { parse, parseParameters } from './parse.ts';
import { sendProblem } from './problem.ts';
import { readJson } from './request-body.ts';
import { SearchTurns } from './search-turns.ts';
import { sendAnswer } from './send-answer.ts';
import { Snapshots } from './snapshots.ts';

export const contextOf = (deps: ApiDeps): ApiContext => ({
  ...deps,
  snapshots: new Snapshots(deps.store, deps.feed.replica),
  packedEntries: new PackedEntries(deps.store.incarnation),
  introductions: new SerialQueue(),
  documents: {
    openApi: once(() => describeHttp(OPERATIONS, deps)),
    asyncApi: once(() => describeSocket(deps)),
  },
  batchPlaces: new BatchPlaces(),
  fewAtOnce: new FewAtOnce(2, 16),
  searches: new SearchTurns(deps.rates.searches, deps.monotonic),
});

const once = (make: () => object): (() => Uint8Array) => {
  let made: Uint8Array | undefined;
  return () => {
    made ??= new TextEncoder().encode(JSON.stringify(make()));
    return made;
  };
};

/** `/api/v1`: every operation parsed by its schemas, every refusal a problem document. */
export function api(context: ApiContext): Router {
  // An address has one spelling, the one that is described.
  const router = Router({ caseSensitive: true, strict: true });
  for (const operation of OPERATIONS) if (operation.isOpen) mount(router, operation, context);
  // Where nothing but open operations are, anybody may hear what they are.
  allowAt(
    router,
    pathsWhere((at) => at.every(({ isOpen }) => isOpen)),
  );
  router.use(requireActor(context.access));
  router.use(limitRequests(context.rates.requests, context.monotonic));
  router.use(requireWriteRight(context.access));
  for (const operation of OPERATIONS) if (!operation.isOpen) mount(router, operation, context);
  allowAt(
    router,
    pathsWhere((at) => at.some(({ isOpen }) => !isOpen)),
  );
  router.use((_request, response) => sendProblem(response, { code: 'notFound' }));
  return router;
}

const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

const pathsWhere = (holds: (at: readonly Operation[]) => boolean): string[] =>
  [...new Set(OPERATIONS.map(({ path }) => path))].filter((path) =>
    holds(OPERATIONS.filter((each) => each.path === path)),
  );

function allowAt(router: Router, paths: readonly string[]): void {
  for (const path of paths) router.all(routeOf(path), allowOnly(methodsAt(path)));
}

const methodsAt = (path: string): string[] =>
  OPERATIONS.filter((each) => each.path === path).flatMap(({ method }) =>
    method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
  );

function mount(router: Router, operation: Operation, context: ApiContext): void {
  const body = operation.body ? (operation.read?.(context) ?? readJson()) : [];
  router[operation.method](routeOf(operation.path), ...body, serve(operation, context));
}

/** Answers one operation, once its body was read. */
export const serve =
  (operation: Operation, context: ApiContext): RequestHandler =>
  async (request, response) => {
    const answered = await operation.handle(context, {
      parameters: parseParameters(operation.parameters, request),
      body: operation.body && parse(operation.body, request.body),
      actor: actorOf(response),
      payer: payerIn(response),
      request,
    });
    sendAnswer(request, response, context.store.incarnation, answered);
  };

const requireWriteRight = (access: Access) => (request: Request, _response: Response, next: NextFunction) => {
  const isWrite = !isRead(request) && request.method !== 'OPTIONS';
  if (isWrite && !access.mayWrite(request.headers)) throw new Refusal('origin');
  next();
};
