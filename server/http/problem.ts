import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { RefusedBatch } from '../../graph/commands/decide-batch.ts';
import { type Failure, type FailureCode, Refusal } from '../../graph/model/schema/failure.ts';
import { Failure as FailureSchema, Issue } from '../../graph/model/schema/failure-schema.ts';
import { Limited } from '../access/limited.ts';
import { asRefusal } from '../live/as-refusal.ts';
import { problemDocument, retryAfter } from './problem-document.ts';
import { NO_JSON } from './request-body.ts';

export const Problem = z
  .strictObject({
    type: z.string().describe('`urn:pairing-atlas:` and the code'),
    title: z.string().describe('In English'),
    status: z.int(),
    code: FailureSchema.shape.code,
    detail: z.string().describe('In Chinese, for people'),
    errors: z.array(Issue).exactOptional().describe('What is wrong where'),
    current: FailureSchema.shape.current.unwrap().exactOptional(),
    location: z.string().exactOptional().describe('What serves instead of what is gone'),
    rows: z
      .array(FailureSchema.extend({ row: z.int().min(0).describe('Counted from 0') }))
      .exactOptional()
      .describe('The commands for which a batch was refused, at most 100'),
  })
  .describe('Why something was refused (RFC 9457)');

/** What was asked for is no longer to be had, but something that serves instead is. */
export class GoneTo extends Refusal {
  readonly location: string;
  constructor(location: string) {
    super('gone');
    this.location = location;
  }
}

/** The one place that turns a refusal into an HTTP answer (RFC 9457). */
export function sendProblem(
  response: Response,
  failure: Failure,
  more: Pick<z.input<typeof Problem>, 'location' | 'rows'> = {},
): void {
  const document: z.input<typeof Problem> = { ...problemDocument(failure), ...more };
  const { status } = document;
  // A refusal that knows better has said it already.
  if ((status === 429 || status === 503) && !response.hasHeader('Retry-After'))
    response.setHeader('Retry-After', retryAfter());
  response.status(status).type('application/problem+json').send(JSON.stringify(document));
}

function moreOf(error: Refusal): Parameters<typeof sendProblem>[2] {
  if (error instanceof GoneTo) return { location: error.location };
  if (error instanceof RefusedBatch)
    return { rows: error.rows.map(({ row, failure }) => ({ row, ...failure })) };
  return {};
}

const BY_STATUS: Readonly<Record<number, FailureCode>> = {
  400: 'invalid',
  404: 'notFound',
  405: 'method',
  413: 'tooLarge',
  415: 'mediaType',
};

/** Express's last stop: refusals keep their code, what the body parser objected to gets one, the rest is a bug. */
export const problems =
  (onBug: (error: unknown) => void) =>
  (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = asRefusal(error);
    if (refusal) {
      if (refusal instanceof Limited) response.setHeader('Retry-After', retryAfter(refusal.retryAfterMs));
      sendProblem(response, refusal.failure, moreOf(refusal));
      return;
    }
    const status = (error as { status?: unknown }).status;
    const code = typeof status === 'number' && status < 500 ? (BY_STATUS[status] ?? 'invalid') : undefined;
    if (code === undefined) onBug(error);
    const isNoJson = code === 'invalid' && error instanceof SyntaxError;
    sendProblem(response, { code: code ?? 'internal', ...(isNoJson ? { issues: NO_JSON } : {}) });
  };
