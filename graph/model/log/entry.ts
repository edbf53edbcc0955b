import { z } from 'zod';
import { Failure } from '../schema/failure-schema.ts';
import { Id } from '../schema/record.ts';
import { GraphEvent } from './event.ts';

/**
 * That an entry takes others back. `redo`: they had taken back something themselves; `part`: of what one of them did a part
 * alone, which is an act of its own.
 */
export const TakesBack = z.strictObject({
  seqs: z.array(z.number().int().min(1)).min(1),
  way: z.enum(['undo', 'redo', 'part']),
});
export type TakesBack = Readonly<z.infer<typeof TakesBack>>;

/** One accepted command = one entry = one `seq`; the log is the graph's history. `at` is ISO time in UTC. */
export const Entry = z.strictObject({
  seq: z.number().int().min(1),
  at: z.string(),
  actorId: Id,
  clientId: Id,
  mid: z.number().int().min(1),
  type: z.string(),
  events: z.array(GraphEvent),
  takesBack: TakesBack.optional(),
});
export type Entry = Readonly<z.infer<typeof Entry>>;

/** What became of one command. `noop`: accepted, but nothing had to change. Refused: the failure, with what is there now. */
export const Result = z.discriminatedUnion('status', [
  z.strictObject({ mid: z.number().int(), status: z.literal('ok'), seq: z.number().int() }),
  z.strictObject({ mid: z.number().int(), status: z.literal('noop') }),
  z.strictObject({ mid: z.number().int(), status: z.literal('refused'), failure: Failure }),
]);
export type Result = Readonly<z.infer<typeof Result>>;

/**
 * What is remembered of a browser tab so that a resend answers the same: its last message id and the results of its
 * last push. Expires after 30 days.
 */
export const ClientRecord = z.strictObject({
  clientId: Id,
  /** Whose client it is: nobody else may push in its name. */
  actorId: Id,
  lastMid: z.number().int().min(0),
  results: z.array(Result),
  at: z.string(),
});
export type ClientRecord = Readonly<z.infer<typeof ClientRecord>>;

/** The system's own clients, which fill a store and introduce actors: nobody else pushes under their ids. */
export const isSystemClient = (clientId: string): boolean => /^(seed|session)-/.test(clientId);
