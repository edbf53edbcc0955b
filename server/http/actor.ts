import type { RequestHandler, Response } from 'express';
import type { Actor } from '../../graph/model/commands/spec.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import type { Access } from '../access/access.ts';
import { payerOf } from '../access/payer.ts';

/** Who asks, once `requireActor` has let them in. */
export const actorOf = (response: Response): Actor => response.locals['actor'] as Actor;

/** On whose account it is, once `requireActor` has let them in. */
export const payerIn = (response: Response): string => response.locals['payer'] as string;

export const requireActor =
  (access: Access): RequestHandler =>
  (request, response, next) => {
    const actor = access.actorOfHeaders(request.headers);
    if (!actor) throw new Refusal('unauthorized');
    response.locals['actor'] = actor;
    response.locals['payer'] = payerOf(actor, request);
    next();
  };
