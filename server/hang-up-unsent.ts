import type { Server } from 'node:http';

/** An answer that came before all of the question has so long to be read. */
const READ_WITHIN_MS = 500;

/**
 * Hangs up on who still sends what was answered already: a refused body would else be read to its end, however long that
 * is.
 */
export function hangUpUnsent(http: Server): void {
  http.on('request', (request, response) => {
    // A request that was given up has none any more.
    const { socket } = request;
    response.once('finish', () => {
      if (request.complete) return;
      setTimeout(() => {
        if (!request.complete) socket.destroy();
      }, READ_WITHIN_MS).unref();
    });
  });
}
