import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { type Issue, Refusal } from '../../graph/model/schema/failure.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { isSafeJson } from '../../graph/model/wire/safe-json.ts';

/** What is wrong with a body that is no JSON. */
export const NO_JSON: Issue[] = [{ path: 'body', reason: 'json' }];

/** Reads a body of JSON into `request.body`. Errors: Refusal `mediaType`, `tooLarge`, `invalid`. */
export const readJson = (mostBytes: number = LIMITS.messageBytes): readonly RequestHandler[] => [
  requireJson,
  refuseLarge(mostBytes),
  countBytes(mostBytes),
  express.json({ limit: mostBytes }),
  refuseUnsafe,
];

/** JSON is UTF-8 (RFC 8259); the parser would take other Unicode encodings too. */
export function requireJson(request: Request, _response: Response, next: NextFunction): void {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (!request.is('application/json') || !/^utf-8$/i.test(charset ?? 'utf-8')) throw new Refusal('mediaType');
  next();
}

/** What is announced to be too large is not waited for: the parser would read all of it before it answers. */
export const refuseLarge =
  (mostBytes: number) => (request: Request, response: Response, next: NextFunction) => {
    if (Number(request.headers['content-length'] ?? 0) > mostBytes) {
      response.setHeader('Connection', 'close');
      throw new Refusal('tooLarge');
    }
    next();
  };

/** What announces nothing is counted: the parser answers too much only once all of it has come. */
const countBytes = (mostBytes: number) => (request: Request, response: Response, next: NextFunction) => {
  let bytes = 0;
  const count = (chunk: Buffer): void => {
    bytes += chunk.length;
    if (bytes <= mostBytes) return;
    request.off('data', count);
    response.setHeader('Connection', 'close');
    next(new Refusal('tooLarge'));
  };
  request.on('data', count);
  next();
};

function refuseUnsafe(request: Request, _response: Response, next: NextFunction): void {
  if (!isSafeJson(request.body))
    throw new Refusal('invalid', { issues: [{ path: 'body', reason: 'badCharacters' }] });
  next();
}
