import { z } from 'zod';
import { BatchCommand } from '../../graph/model/commands/batch-command.ts';
import { PushedCommand } from '../../graph/model/commands/command.ts';
import { Result } from '../../graph/model/log/entry.ts';
import { type FailureCode, Refusal } from '../../graph/model/schema/failure.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { BATCH } from './batch-text.ts';
import { defineOperation, NoParameters } from './operation.ts';
import { readBatch } from './read-batch.ts';

/** Why a command of a batch may be refused, beside that it is `invalid`: the first that is says why the batch is. */
const OF_A_ROW = [
  'denied',
  'notFound',
  'exists',
  'taken',
  'conflict',
  'doubtful',
  'illegal',
  'dangling',
] as const satisfies readonly FailureCode[];

const [Done] = Result.options;
// An object at its top, as every answer is.
const BatchResult = Done.extend({ status: z.enum(['ok', 'noop']), seq: Done.shape.seq.exactOptional() });

export const batches = defineOperation({
  name: 'pushBatch',
  method: 'post',
  path: '/batches',
  summary:
    'Changes the graph by many commands at once, all of them or none, in one entry. A large import is several of them in ' +
    'order, under one client id of its own. What is refused leaves nothing, and its number free',
  parameters: NoParameters,
  body: z.strictObject({
    clientId: Id,
    mid: PushedCommand.shape.mid,
    commands: z.array(BatchCommand).min(1).max(BATCH.commands),
  }),
  read: ({ batchPlaces }) => readBatch(batchPlaces),
  reply: BatchResult,
  failures: ['order', 'gone', 'busy', ...OF_A_ROW],
  async handle({ committer, batchPlaces }, { body: { clientId, mid, commands }, actor, payer, request }) {
    // Who hung up has left their place, and nobody waits for it.
    if (request.socket.destroyed) throw new Refusal('unavailable');
    const batch = { clientId, mid, rows: commands, actor };
    const result = await batchPlaces.keep(payer, () => committer.submitBatch(batch, payer));
    if (result.status === 'refused') throw new Refusal(result.failure.code);
    return { body: result };
  },
});
