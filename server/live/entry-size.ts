import type { Entry } from '../../graph/model/log/entry.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import type { Delta } from '../../graph/model/wire/protocol.ts';

/** The shortest event there is, as JSON: how many are certainly too many is known without writing them. */
const LEAST_EVENT_BYTES = 40;

/** What an entry has as JSON; written for it once, since it never changes. */
const sizes = new WeakMap<Entry, number>();

function bytesOf(entry: Entry): number {
  const known = sizes.get(entry);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(JSON.stringify(entry));
  sizes.set(entry, bytes);
  return bytes;
}

/** Whether entries are more than one answer may carry. */
export function areTooLarge(entries: readonly Entry[]): boolean {
  let bytes = 0;
  for (const entry of entries) {
    bytes += LEAST_EVENT_BYTES * entry.events.length;
    if (bytes > LIMITS.deltaBytes) return true;
  }
  bytes = 0;
  for (const entry of entries) {
    bytes += bytesOf(entry);
    if (bytes > LIMITS.deltaBytes) return true;
  }
  return false;
}

type Sent = Delta['entries'][number];

/** An entry as it goes over the socket: itself, or, where it is too large, that it is there. */
const sentOf = (entry: Entry): Sent =>
  entry.events.length > LIMITS.bulkEvents || bytesOf(entry) > LIMITS.bulkBytes
    ? { seq: entry.seq, bulk: true, scope: 'all' }
    : entry;

const BULK_BYTES = 64;
const sentBytes = (entry: Entry, sent: Sent): number => ('bulk' in sent ? BULK_BYTES : bytesOf(entry));

/** Entries that follow one another, as deltas of which none is too large. */
export function deltasOf(entries: readonly Entry[]): Delta[] {
  const deltas: Delta[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const sent = sentOf(entry);
    bytes += sentBytes(entry, sent);
    let last = deltas[deltas.length - 1];
    if (!last || bytes > LIMITS.deltaBytes || last.entries.length === LIMITS.deltaEntries) {
      last = { from: entry.seq - 1, to: entry.seq - 1, entries: [] };
      deltas.push(last);
      bytes = sentBytes(entry, sent);
    }
    last.entries.push(sent);
    last.to = entry.seq;
  }
  return deltas;
}
