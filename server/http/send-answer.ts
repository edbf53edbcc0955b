import type { Request, Response } from 'express';
import type { Answered } from './operation.ts';

/** Sends what was answered, or that it is what the asker holds already. */
export function sendAnswer(
  request: Request,
  response: Response,
  incarnation: string,
  answered: Answered,
): void {
  response.setHeader('Cache-Control', 'private, no-cache');
  if (answered.tag !== undefined) {
    const etag = `W/"${incarnation}-${answered.tag}"`;
    response.setHeader('ETag', etag);
    if (holds(request.headers['if-none-match'], etag)) return void response.status(304).end();
  }
  if ('body' in answered) return void response.status(answered.status ?? 200).json(answered.body);
  response.type('application/json');
  const { json, gzip } = answered;
  if (!gzip) return void response.send(bufferOf(json));
  response.vary('Accept-Encoding');
  if (!request.acceptsEncodings('gzip')) return void response.send(bufferOf(json));
  return void response.setHeader('Content-Encoding', 'gzip').send(bufferOf(gzip));
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/**
 * Weak comparison with each of a list (RFC 9110, 13.1.2). Express’s own would not give a program that asks with
 * `no-cache` its 304, though it was the server that was asked.
 */
function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string): string => tag.replace(/^W\//, '');
  return (
    ifNoneMatch.trim() === '*' ||
    (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaque(tag) === opaque(etag))
  );
}
