import type { IncomingMessage, ServerResponse } from 'node:http';
import { FAILURE } from '../../graph/model/schema/failure.ts';

/** The answer while the store is being opened: the port is taken first, and whoever came back at once must not hang. */
export function notReady(request: IncomingMessage, response: ServerResponse): void {
  const { http, zh, en } = FAILURE.unavailable;
  const code = 'unavailable';
  response.writeHead(http, {
    'Content-Type': 'application/problem+json',
    'Retry-After': '1',
    Connection: 'close',
  });
  response.end(
    JSON.stringify({ type: `urn:pairing-atlas:${code}`, title: en, status: http, code, detail: zh }),
  );
  // An upgrade that is refused keeps its socket otherwise.
  request.resume();
}
