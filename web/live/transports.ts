import { WebSocket, XHR } from 'socket.io-client';

/**
 * In the built page in place of all that engine.io has: the page does without what WebTransport weighs. Asked for late,
 * since it is a part of what it comes from.
 */
export const transports = {
  get websocket() {
    return WebSocket;
  },
  get polling() {
    return XHR;
  },
};
