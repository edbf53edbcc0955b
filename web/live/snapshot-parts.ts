import type { Snapshot } from '../../graph/model/wire/protocol.ts';

type Records = Pick<Snapshot, 'nodes' | 'relations'>;
type ListName = keyof Records;

/** A snapshot whose text comes in piece by piece. Errors: SyntaxError. */
export type SnapshotParts = {
  /** The records that this piece of text completes. */
  take(piece: string): Records;
  /** At the end: the snapshot without its records. */
  rest(): Pick<Snapshot, 'incarnation' | 'seq' | 'mark'>;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Parses a snapshot while its text comes in, so that no piece of work is larger than a piece of text: the records of its two
 * lists as soon as they are whole, and what stands around the lists at the end.
 */
export function openSnapshotParts(): SnapshotParts {
  /** What is not parsed yet. */
  let text = '';
  /** How far it was looked at; beyond its end where an escaped character is still to come. */
  let at = 0;
  let depth = 0;
  let isInString = false;
  let list: ListName | undefined;
  /** Inside a list where the records begin that are not parsed yet, and where the last whole one ends; else what is kept. */
  let from = 0;
  let to = 0;
  /** What stands around the lists; they are empty in it. */
  let around = '';

  const enter = (found: ListName | undefined): void => {
    if (!found) return;
    around += text.slice(from, at + 1);
    list = found;
    from = at + 1;
    to = from;
  };
  const parse = (records: Records): void => {
    const whole = text.slice(from, to).replace(/^\s*,/, '');
    const into: unknown[] = list ? records[list] : [];
    if (whole !== '') for (const record of JSON.parse(`[${whole}]`) as unknown[]) into.push(record);
    from = to;
  };

  return {
    take(piece) {
      const records: Records = { nodes: [], relations: [] };
      text += piece;
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isInString) {
          if (code === BACKSLASH) at += 1;
          else if (code === QUOTE) isInString = false;
        } else if (code === QUOTE) isInString = true;
        else if (code === OPEN_OBJECT || code === OPEN_LIST) {
          depth += 1;
          if (depth === 2 && code === OPEN_LIST) enter(listIn(around + text.slice(from, at + 1)));
        } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
          depth -= 1;
          if (list && depth === 2) to = at + 1;
          else if (list && depth === 1) {
            parse(records);
            list = undefined;
            from = at;
          }
        }
      }
      if (list) parse(records);
      else {
        around += text.slice(from);
        from = text.length;
      }
      text = text.slice(from);
      at -= from;
      from = 0;
      to = 0;
      return records;
    },
    rest: () => JSON.parse(around) as Snapshot,
  };
}

const listIn = (before: string): ListName | undefined =>
  /"(nodes|relations)"\s*:\s*\[$/.exec(before)?.[1] as ListName | undefined;
