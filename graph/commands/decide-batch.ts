import { setImmediate as breath } from 'node:timers/promises';
import type { NodeProvenance } from '../engines/codec.ts';
import type { BatchCommand } from '../model/commands/batch-command.ts';
import { isFailure, type ParsedCommand, parseCommand } from '../model/commands/command.ts';
import type { Actor } from '../model/commands/spec.ts';
import type { ClientRecord, Result } from '../model/log/entry.ts';
import type { GraphEvent } from '../model/log/event.ts';
import { type Failure, Refusal } from '../model/schema/failure.ts';
import type { Group, Standpoint } from '../store/store.ts';
import { type Draft, decideOne, type GroupDeps, mayPush } from './decide-group.ts';

/** Many commands under one number: all of them or none, in one entry. */
export type Batch = {
  readonly clientId: string;
  readonly actor: Actor;
  readonly mid: number;
  readonly rows: readonly BatchCommand[];
};

/** A row, counted from 0, that is the reason why nothing of its batch was written. */
export type RefusedRow = { readonly row: number; readonly failure: Failure };

/** Most refused rows that are told at once. */
const MOST_REFUSED_ROWS = 100;
/** How long rows are decided without giving way. */
const SLICE_MS = 8;

/** Nothing of a batch was written, and nothing is remembered of it: its number is free. */
export class RefusedBatch extends Refusal {
  readonly rows: readonly RefusedRow[];
  constructor(rows: readonly RefusedRow[]) {
    super(rows[0]?.failure.code ?? 'internal');
    this.rows = rows;
  }
}

/**
 * Decides a batch's rows in order, each seeing what those before it did, and gives way between. Errors: RefusedBatch
 * with every row that was refused.
 */
export async function decideBatch(
  at: Pick<Standpoint, 'head' | 'client'>,
  batch: Batch,
  draft: Draft,
  deps: GroupDeps,
): Promise<{ readonly group: Group; readonly result: Result }> {
  const { clientId, actor, mid } = batch;
  const before = await at.client(clientId);
  const answered = answeredBefore(batch, before);
  if (answered) return { group: { entries: [], clients: [] }, result: answered };
  const seq = at.head + 1;
  const provenance = new Map<string, NodeProvenance>();
  const events = await eventsOf(batch, draft, { seq, provenance }, deps);
  const when = deps.now().toISOString();
  const result: Result = events.length > 0 ? { mid, status: 'ok', seq } : { mid, status: 'noop' };
  const client: ClientRecord = { clientId, actorId: actor.id, lastMid: mid, results: [result], at: when };
  const entry = { seq, at: when, actorId: actor.id, clientId, mid, type: 'batch', events };
  return { group: { entries: events.length > 0 ? [entry] : [], clients: [client], provenance }, result };
}

/** What a resend is answered, and who may not ask at all. */
function answeredBefore({ actor, clientId, mid }: Batch, before: ClientRecord | undefined) {
  const refused = (code: Failure['code']): Result => ({ mid, status: 'refused', failure: { code } });
  if (!mayPush({ actor, clientId }, before)) return refused('denied');
  const lastMid = before?.lastMid ?? 0;
  if (mid > lastMid + 1) return refused('order');
  if (mid > lastMid) return undefined;
  return before?.results.find((result) => result.mid === mid) ?? refused('gone');
}

async function eventsOf(
  batch: Batch,
  draft: Draft,
  making: Parameters<typeof decideOne>[4],
  deps: GroupDeps,
): Promise<GraphEvent[]> {
  const events: GraphEvent[] = [];
  const refused: RefusedRow[] = [];
  let began = performance.now();
  for (const [row, { type, args, ifRev }] of batch.rows.entries()) {
    const command = { mid: batch.mid, type, args, ...(ifRev === undefined ? {} : { ifRev }) };
    const parsed = deps.guard?.(command) ?? parseCommand(command);
    const { result, entry } = decideOne(batch, command, unlessTakingBack(parsed), draft, making, deps);
    if (result.status === 'refused') refused.push({ row, failure: result.failure });
    for (const event of entry?.events ?? []) events.push(event);
    if (refused.length === MOST_REFUSED_ROWS) break;
    if (performance.now() - began < SLICE_MS) continue;
    await breath();
    began = performance.now();
  }
  if (refused.length > 0) throw new RefusedBatch(refused);
  return events;
}

/** What is taken back is an act of its own. */
const unlessTakingBack = (parsed: ParsedCommand | Failure): ParsedCommand | Failure =>
  isFailure(parsed) || !parsed.takesBack
    ? parsed
    : { code: 'invalid', issues: [{ path: 'type', reason: 'notInBatch' }] };
