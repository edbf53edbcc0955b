import type { Live } from '../live/live.ts';

/** What of the server's data somebody has been told and has closed. */
export type Seen = { readonly unreadable: number; readonly replacements: number };
export const NOTHING_SEEN: Seen = { unreadable: 0, replacements: 0 };

/** Whether something has to be said over the map. */
export const hasBar = ({ connection, replacements }: Pick<Live, 'connection' | 'replacements'>, seen: Seen) =>
  connection.status === 'disconnected' ||
  connection.trouble !== undefined ||
  replacements > seen.replacements ||
  (connection.unreadable ?? 0) > seen.unreadable;
