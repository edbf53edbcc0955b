import type { Live } from '../live/live.ts';

/** What somebody has been told and has closed: of the server's data, that the browser keeps nothing, and that the line is slow. */
export type Seen = {
  readonly unreadable: number;
  readonly replacements: number;
  readonly keepFails: boolean;
  readonly limited: boolean;
};
export const NOTHING_SEEN: Seen = { unreadable: 0, replacements: 0, keepFails: false, limited: false };

/** Whether something has to be said over the map of the connection or the data. */
export const hasBar = ({ connection, replacements }: Pick<Live, 'connection' | 'replacements'>, seen: Seen) =>
  connection.status === 'disconnected' ||
  connection.trouble !== undefined ||
  replacements > seen.replacements ||
  (connection.unreadable ?? 0) > seen.unreadable ||
  (connection.keepFails === true && !seen.keepFails) ||
  (connection.limited === true && !seen.limited);
