import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Follows a server's connections, so that at its end those can be cut that would never end by themselves: half a
 * request, a socket whose other side no longer answers. Node's own `closeAllConnections` knows no upgraded ones.
 */
export function followConnections(server: Server): { cut(): void } {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    cut() {
      for (const socket of open) socket.destroy();
    },
  };
}
