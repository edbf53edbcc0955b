import { setImmediate as breath } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import type { Request, RequestHandler } from 'express';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { payerIn } from './actor.ts';
import type { BatchPlaces } from './batch-places.ts';
import { BATCH, BatchText } from './batch-text.ts';
import { NO_JSON, refuseLarge, requireJson } from './request-body.ts';

/** Who takes longer to send all of it is hung up on, and who sends less than this meanwhile: others wait for the place. */
const SENT_WITHIN_MS = 60_000;
const PACE = { everyMs: 5_000, bytes: 128 * 1024 } as const;

/**
 * Reads a batch into `request.body`, command by command, where its sender finds a place. Errors: Limited; Refusal
 * `mediaType`, `tooLarge`, `invalid`.
 */
export const readBatch = (places: BatchPlaces): readonly RequestHandler[] => [
  requireJson,
  refuseLarge(BATCH.bytes),
  (_request, response, next) => {
    response.once('close', places.take(payerIn(response)));
    next();
  },
  async (request, response, next) => {
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal('mediaType');
    const late = setTimeout(() => request.destroy(), SENT_WITHIN_MS);
    let before = 0;
    const slow = setInterval(() => {
      const { bytesRead } = request.socket;
      if (bytesRead - before < PACE.bytes) request.destroy();
      before = bytesRead;
    }, PACE.everyMs);
    try {
      request.body = await parsed(request);
    } catch (error) {
      // What is still on its way is not waited for.
      response.setHeader('Connection', 'close');
      throw error instanceof Refusal ? error : new Refusal('invalid', { issues: NO_JSON });
    } finally {
      clearTimeout(late);
      clearInterval(slow);
    }
    next();
  },
];

async function parsed(request: Request): Promise<unknown> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const text = new BatchText();
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BATCH.bytes) throw new Refusal('tooLarge');
    text.take(decoder.decode(chunk, { stream: true }));
    await breath();
  }
  text.take(decoder.decode());
  return text.end();
}
