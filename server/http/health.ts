import { z } from 'zod';
import { Seq } from '../../graph/model/answers/said.ts';
import { TROUBLE, type TroubleCode } from '../../graph/model/schema/trouble.ts';
import { defineOperation } from './operation.ts';

const TROUBLES = Object.keys(TROUBLE) as [TroubleCode, ...TroubleCode[]];
const Health = z.strictObject({
  ok: z.literal(true).describe('The process works, so there is no reason to end it'),
  ready: z.boolean().describe('A page can open and edits can be written'),
  reason: z.enum(TROUBLES).exactOptional().describe('Why it is not ready'),
  title: z.string().exactOptional().describe('The reason in English'),
  detail: z.string().exactOptional().describe('The reason in Chinese, for people'),
  engine: z.string().exactOptional().describe('Absent while the store is being opened, as are the rest'),
  seq: Seq.exactOptional(),
  version: z.string().exactOptional(),
  unreadable: z.int().min(1).exactOptional().describe('Records in the database that cannot be read'),
});

/**
 * `ok`: the process works, so there is no reason to end it. `ready`: a page can open and edits can be written. Both are
 * told with 200; whoever goes by the status alone asks `?ready`, and hears 503 while it is not.
 */
export const health = defineOperation({
  name: 'health',
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server is there and ready, which engine it runs on and up to which entry',
  isOpen: true,
  parameters: z.object({
    ready: z.string().optional().describe('Given at all: 503 with the same answer while it is not ready'),
  }),
  reply: Health,
  alsoAs: 503,
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
export const readiness = (reason: TroubleCode | undefined): z.infer<typeof Health> =>
  reason === undefined
    ? { ok: true, ready: true }
    : { ok: true, ready: false, reason, title: TROUBLE[reason].en, detail: TROUBLE[reason].zh };

export const statusOf = (reason: TroubleCode | undefined, isAskedByStatus: boolean): 200 | 503 =>
  reason !== undefined && isAskedByStatus ? 503 : 200;
