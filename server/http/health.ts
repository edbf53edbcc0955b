import { z } from 'zod';
import { TROUBLE, type TroubleCode } from '../../graph/model/schema/trouble.ts';
import { defineOperation } from './operation.ts';

/**
 * `ok`: the process works, so there is no reason to end it. `ready`: a page can open and edits can be written. Both are
 * told with 200; whoever goes by the status alone asks `?ready`, and hears 503 while it is not.
 */
export const health = defineOperation({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server is there and ready, which engine it runs on and up to which entry',
  isOpen: true,
  parameters: z.object({ ready: z.string().optional() }),
  failures: [],
  handle({ store, feed, version }, { parameters }) {
    const reason = store.health.trouble?.code ?? (feed.replica.isLost ? 'rereading' : undefined);
    const unreadable = store.unreadable().length;
    return {
      status: statusOf(reason, parameters.ready !== undefined),
      body: {
        ...readiness(reason),
        engine: store.engine.name,
        seq: store.head(),
        version,
        ...(unreadable > 0 ? { unreadable } : {}),
      },
    };
  },
});

/** What is said of a server as a whole; `reason` is why it is not ready. */
export const readiness = (reason: TroubleCode | undefined) =>
  reason === undefined
    ? { ok: true, ready: true }
    : { ok: true, ready: false, reason, title: TROUBLE[reason].en, detail: TROUBLE[reason].zh };

export const statusOf = (reason: TroubleCode | undefined, isAskedByStatus: boolean): 200 | 503 =>
  reason !== undefined && isAskedByStatus ? 503 : 200;
