import type { Server } from 'node:http';

/**
 * Hangs up on who does not read any further, since an answer is held until it is read; not on who still waits for one.
 * Upgraded connections have no such limit, and one that is kept for later keeps its own.
 */
export function hangUpUnread(http: Server, afterMs: number): void {
  http.timeout = afterMs;
  http.on('request', (_request, response) => {
    response.on('timeout', () => {
      if (response.writableLength > 0) response.destroy();
    });
  });
}
