import { z } from 'zod';
import type { GapsChanged } from '../answers/gap.ts';
import { PushedCommand } from '../commands/command.ts';
import { Entry, Result } from '../log/entry.ts';
import { Failure } from '../schema/failure-schema.ts';
import { Id, NodeRecord, RelationRecord } from '../schema/record.ts';
import { TROUBLE, type TroubleCode } from '../schema/trouble.ts';
import { LIMITS } from './limits.ts';

const Seq = z.number().int().min(0);
/**
 * Of the entry of a seq (`markOf`), since a log that was put back from a copy may have another there; empty: there is none.
 * Whoever does not say it learns of another log by its incarnation alone.
 */
const Mark = z.string().max(160);
/** The server's clock, in milliseconds since 1970, since a page's own may be years off. */
const Now = z.number().int().min(0);
const Scope = z.literal('all');

export const Join = z.strictObject({
  version: z.number().int(),
  scope: Scope,
  clientId: Id,
  epoch: z.number().int().min(1),
  /** The last seq held and of which log; absent: nothing held. */
  held: z.strictObject({ incarnation: Id, seq: Seq, mark: Mark.optional() }).optional(),
});
export type Join = z.infer<typeof Join>;

/** In place of an entry that is too large for the socket: it is had at `/api/v1/entries/SEQ`. */
const Bulk = z.strictObject({ seq: Seq, bulk: z.literal(true), scope: Scope });

export const Delta = z.strictObject({ from: Seq, to: Seq, entries: z.array(z.union([Entry, Bulk])) });
export type Delta = z.infer<typeof Delta>;

/**
 * How to come up to date: nothing to do, the missing entries, or a snapshot over HTTP. `other`: what is held is of another log,
 * which knows nothing of what that one acknowledged: hold nothing, take another client id, and join again.
 */
const CatchUp = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('current') }),
  z.strictObject({ kind: z.literal('delta'), delta: Delta }),
  z.strictObject({ kind: z.literal('snapshot'), url: z.string() }),
  z.strictObject({ kind: z.literal('other') }),
]);
export type CatchUp = z.infer<typeof CatchUp>;

export const JoinAck = z.union([
  z.strictObject({
    ok: z.literal(true),
    incarnation: Id,
    seq: Seq,
    catchUp: CatchUp,
    lastMid: z.number().int().min(0),
    actorId: Id,
    now: Now,
  }),
  z.strictObject({ ok: z.literal(false), failure: Failure, retryAfterMs: z.number().optional() }),
]);
export type JoinAck = z.infer<typeof JoinAck>;

export const Push = z.strictObject({ commands: z.array(PushedCommand).min(1).max(LIMITS.pushCommands) });
export type Push = z.infer<typeof Push>;
export const PushAck = z.union([
  z.strictObject({ ok: z.literal(true), results: z.array(Result), lastMid: z.number().int() }),
  z.strictObject({ ok: z.literal(false), failure: Failure, retryAfterMs: z.number().optional() }),
]);
export type PushAck = z.infer<typeof PushAck>;

export const Since = z.strictObject({ incarnation: Id, seq: Seq, mark: Mark.optional() });
export type Since = z.infer<typeof Since>;
export const SinceAck = z.union([
  z.strictObject({ ok: z.literal(true), incarnation: Id, seq: Seq, catchUp: CatchUp }),
  z.strictObject({ ok: z.literal(false), failure: Failure, retryAfterMs: z.number().optional() }),
]);
export type SinceAck = z.infer<typeof SinceAck>;

export const Head = z.strictObject({
  incarnation: Id,
  seq: Seq,
  now: Now,
  /** Why nothing can be written at present. */
  trouble: z.enum(Object.keys(TROUBLE) as [TroubleCode, ...TroubleCode[]]).optional(),
  /** How many records, relations and values in the database this program cannot read, so that no page shows them. */
  unreadable: z.number().int().min(1).optional(),
  /** A large batch is being written, for which edits wait. */
  importing: z.literal(true).optional(),
});
export type Head = z.infer<typeof Head>;

/** `bye`: the server ends; wait this long before coming back, so that everybody does not come at once. */
export const Bye = z.strictObject({ retryAfterMs: z.number().int() });

/** `resync`: a page was sent nothing more since it did not read; after this long it asks `since`, and hears of all again. */
export const Resync = z.strictObject({ reason: z.literal('slow'), retryAfterMs: z.number().int() });

export const Snapshot = z.strictObject({
  incarnation: Id,
  seq: Seq,
  mark: Mark,
  scope: Scope,
  nodes: z.array(NodeRecord),
  relations: z.array(RelationRecord),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** The names on the socket; everything that grows lives in the unions. */
export type ClientToServer = {
  join: (message: Join, ack: (answer: JoinAck) => void) => void;
  push: (message: Push, ack: (answer: PushAck) => void) => void;
  since: (message: Since, ack: (answer: SinceAck) => void) => void;
};
export type ServerToClient = {
  ops: (delta: Delta) => void;
  head: (head: Head) => void;
  /** What is missing or wrong has changed; the lists themselves are asked for over HTTP. */
  gaps: (changed: GapsChanged) => void;
  resync: (resync: z.infer<typeof Resync>) => void;
  bye: (bye: z.infer<typeof Bye>) => void;
};
