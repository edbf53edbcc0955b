import type { RequestHandler, Response } from 'express';
import type { Actor } from '../../graph/model/commands/spec.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { Access } from '../access/access.ts';

/** Who asks, once `requireActor` has let them in. */
export const actorOf = (response: Response): Actor => response.locals['actor'] as Actor;

export const requireActor =
  (access: Access): RequestHandler =>
  (request, response, next) => {
    const actor = access.actorOfHeaders(request.headers);
    if (!actor) throw new Refusal('unauthorized');
    response.locals['actor'] = actor;
    next();
  };
