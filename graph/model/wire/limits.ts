/**
 * Raised whenever a message, command, event or kind changes its wire shape; `test/live/protocol-version.test.ts` says
 * when. A page of another version is refused on join.
 */
export const PROTOCOL_VERSION = 6;

export const LIMITS = {
  /** Bytes of one socket message or push. */
  messageBytes: 64 * 1024,
  /** Commands of one push. */
  pushCommands: 64,
  /** Entries of a delta; a client further behind takes a snapshot. */
  deltaEntries: 2_000,
  deltaBytes: 512 * 1024,
  /** An entry over one of these is announced alone, and fetched over HTTP. */
  bulkEvents: 500,
  bulkBytes: 128 * 1024,
  /** Depth of nesting of any JSON that comes in. */
  jsonDepth: 12,
} as const;
