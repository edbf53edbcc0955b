import type { Request, Response } from 'express';
import { TROUBLE, type TroubleCode } from '../../graph/model/schema/trouble.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import type { Store } from '../../graph/store/store.ts';

export type HealthDeps = { readonly store: Store; readonly feed: Feed; readonly version: string };

/**
 * `ok`: the process works, so there is no reason to end it. `ready`: a page can open and edits can be written. Both are
 * told with 200; whoever goes by the status alone asks `?ready`, and hears 503 while it is not.
 */
export const healthz =
  ({ store, feed, version }: HealthDeps) =>
  (request: Request, response: Response): void => {
    const reason = store.health.trouble?.code ?? (feed.replica.isLost ? 'rereading' : undefined);
    const unreadable = store.unreadable().length;
    response.status(statusOf(reason, request.query['ready'] !== undefined)).json({
      ...readiness(reason),
      engine: store.engine.name,
      seq: store.head(),
      version,
      ...(unreadable > 0 ? { unreadable } : {}),
    });
  };

/** What is said of a server as a whole; `reason` is why it is not ready. */
export const readiness = (reason: TroubleCode | undefined) =>
  reason === undefined
    ? { ok: true, ready: true }
    : { ok: true, ready: false, reason, title: TROUBLE[reason].en, detail: TROUBLE[reason].zh };

export const statusOf = (reason: TroubleCode | undefined, isAskedByStatus: boolean): number =>
  reason !== undefined && isAskedByStatus ? 503 : 200;
