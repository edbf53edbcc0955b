import type { Socket } from 'socket.io';

/** How long nothing more is read of a connection that sends too much. */
const HELD_MS = 500;

/** What engine.io's transports hide. */
type Frames = { readonly isPaused: boolean; pause(): void; resume(): void };

/**
 * Reads nothing more of a connection for a moment. To answer a flood with refusals costs almost as much as to answer it;
 * what is not read fills its sender's own buffers instead. Long polling sends one request at a time anyway.
 */
export function holdBack({ transport }: Socket['conn']): void {
  if (transport.name !== 'websocket') return;
  const frames = (transport as unknown as { readonly socket: Frames }).socket;
  if (frames.isPaused) return;
  frames.pause();
  setTimeout(() => frames.resume(), HELD_MS).unref();
}
