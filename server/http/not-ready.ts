import type { IncomingMessage, ServerResponse } from 'node:http';
import { readiness, statusOf } from './health.ts';
import { problemDocument, retryAfter } from './problem-document.ts';

/** The answer while the store is being opened: the port is taken first, and whoever came back at once must not hang. */
export function notReady(request: IncomingMessage, response: ServerResponse): void {
  const health = /^(?:\/api\/v1)?\/healthz(?:\?(.*))?$/.exec(request.url ?? '');
  if (health) sendHealth(response, new URLSearchParams(health[1]).has('ready'));
  else sendUnavailable(response);
  // An upgrade that is refused keeps its socket otherwise.
  request.resume();
}

function sendHealth(response: ServerResponse, isAskedByStatus: boolean): void {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' };
  response.writeHead(statusOf('opening', isAskedByStatus), headers);
  response.end(JSON.stringify(readiness('opening')));
}

function sendUnavailable(response: ServerResponse): void {
  const document = problemDocument({ code: 'unavailable' });
  response.writeHead(document.status, {
    'Content-Type': 'application/problem+json',
    'Retry-After': retryAfter(),
    Connection: 'close',
  });
  response.end(JSON.stringify(document));
}
