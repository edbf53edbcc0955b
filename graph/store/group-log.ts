import { z } from 'zod';
import { ClientRecord, Entry } from '../model/log/entry.ts';
import { fits, type LogFilter, type LogSlice } from './log-filter.ts';
import type { Group } from './store.ts';

/**
 * A group with its number in the log. Groups are counted apart from entries, since a group of refusals has no seq and
 * has to reach the store all the same.
 */
export const LoggedGroup = z.strictObject({
  group: z.number().int().min(1),
  entries: z.array(Entry),
  clients: z.array(ClientRecord),
});
export type LoggedGroup = Readonly<z.infer<typeof LoggedGroup>>;

/** Where a log ends. */
export type LogEnd = { readonly seq: number; readonly group: number };

/** The embedded store's log, in files or in memory. */
export interface GroupLog {
  readonly incarnation: string;
  /** The incarnations it went on from, and where each ended: put back from a copy, a log takes another name. */
  readonly earlier: readonly (LogEnd & { readonly incarnation: string })[];
  readonly recovery: readonly string[];
  end(): LogEnd;
  /** Durable when it resolves. Errors: EngineError `diskFull` or `unavailable`; then nothing was added. */
  append(group: Group): Promise<void>;
  /** Whether a group as large as the one that was refused last would be taken. Errors: as `append`. */
  probe(): Promise<void>;
  /** Groups numbered `from` and later, ascending. */
  groups(from: number): AsyncIterable<LoggedGroup>;
  /** The last groups, ascending: as few as hold this many entries. */
  lastGroups(entries: number): Promise<readonly LoggedGroup[]>;
  /** Groups from the one that holds entry `seq` or an earlier one on. */
  groupsFromSeq(seq: number): AsyncIterable<LoggedGroup>;
  /** Entries from one seq to another, both included, ascending. */
  between(from: number, to: number): Promise<Entry[]>;
  /** As `Store.backward`; `before` is at most one more than the last seq. */
  backward(before: number, filter: LogFilter): Promise<LogSlice>;
  close(): Promise<void>;
}

export function memoryLog(incarnation: string): GroupLog {
  const lines: LoggedGroup[] = [];
  let seq = 0;
  return {
    incarnation,
    earlier: [],
    recovery: [],
    end: () => ({ seq, group: lines.length }),
    async append({ entries, clients }) {
      lines.push({ group: lines.length + 1, entries: [...entries], clients: [...clients] });
      seq = entries.at(-1)?.seq ?? seq;
    },
    probe: async () => {},
    async *groups(from) {
      yield* lines.slice(from - 1);
    },
    async lastGroups(count) {
      let held = 0;
      const from = lines.findLastIndex((line) => {
        held += line.entries.length;
        return held >= count;
      });
      return lines.slice(Math.max(0, from));
    },
    async *groupsFromSeq(from) {
      const index = lines.findIndex((line) => (line.entries.at(-1)?.seq ?? 0) >= from);
      if (index >= 0) yield* lines.slice(index);
    },
    async between(from, to) {
      const isIn = ({ seq }: Entry): boolean => seq >= from && seq <= to;
      return lines.flatMap((line) => line.entries.filter(isIn));
    },
    async backward(before, filter) {
      const found = lines.flatMap(({ entries }) =>
        entries.filter((each) => each.seq < before && fits(each, filter)),
      );
      return { entries: found.reverse(), from: 1 };
    },
    close: async () => {},
  };
}
