import { type Connection, framesOf } from './web-socket.ts';

/** How long nothing more is read of a connection that sends too much. */
const HELD_MS = 500;

/**
 * Reads nothing more of a connection for a moment. To answer a flood with refusals costs almost as much as to answer it;
 * what is not read fills its sender's own buffers instead. Long polling sends one bounded request at a time anyway.
 */
export function holdBack({ transport }: Connection): void {
  const frames = framesOf(transport);
  if (!frames || frames.isPaused) return;
  frames.pause();
  setTimeout(() => frames.resume(), HELD_MS).unref();
}
