import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import { SerialQueue } from '../../graph/engines/serial-queue.ts';
import type { Actor } from '../../graph/model/commands/spec.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { Access } from '../access/access.ts';
import type { ApiContext, ApiDeps, Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { PackedEntries } from './packed-entries.ts';
import { parse, parseParameters } from './parse.ts';
import { sendProblem } from './problem.ts';
import { readJson } from './request-body.ts';
import { sendAnswer } from './send-answer.ts';
import { Snapshots } from './snapshots.ts';

export const contextOf = (deps: ApiDeps): ApiContext => ({
  ...deps,
  snapshots: new Snapshots(deps.store.incarnation, deps.feed.replica),
  packedEntries: new PackedEntries(deps.store.incarnation),
  introductions: new SerialQueue(),
});

/** `/api/v1`: every operation parsed by its schemas, every refusal a problem document. */
export function api(context: ApiContext): Router {
  const router = Router();
  const [open, closed] = [OPERATIONS.filter(isOpen), OPERATIONS.filter((each) => !isOpen(each))];
  for (const operation of open) mount(router, operation, context);
  router.use(requireActor(context.access));
  router.use(requireWriteRight(context.access));
  for (const operation of closed) mount(router, operation, context);
  router.use((_request, response) => sendProblem(response, { code: 'notFound' }));
  return router;
}

const isOpen = (operation: Operation): boolean => operation.isOpen ?? false;

function mount(router: Router, operation: Operation, context: ApiContext): void {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const body = operation.body ? readJson() : [];
  router[operation.method](path, ...body, serve(operation, context));
}

/** Answers one operation, once its body was read. */
export const serve =
  (operation: Operation, context: ApiContext): RequestHandler =>
  async (request, response) => {
    const answered = await operation.handle(context, {
      parameters: parseParameters(operation.parameters, request),
      body: operation.body && parse(operation.body, request.body),
      actor: actorOf(response),
      request,
    });
    sendAnswer(request, response, context.store.incarnation, answered);
  };

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
