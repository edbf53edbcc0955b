import { WebSocket } from 'socket.io-client';

/**
 * In the built page in place of all that engine.io has: the page speaks by WebSocket alone, and does without what the
 * others weigh. Asked for late, since it is a part of what it comes from.
 */
export const transports = {
  get websocket() {
    return WebSocket;
  },
};
