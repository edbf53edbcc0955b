import { type Entry, isSystemClient } from './entry.ts';

/** As much of an entry as says whether, and how, it is taken back. */
type Done = Pick<Entry, 'seq' | 'clientId' | 'takesBack'>;

/** What is taken back at once: the entries that `entry.takeBack` has to name, and those of the act that people know it by. */
type Gesture<E> = { readonly seqs: readonly number[]; readonly acts: readonly E[] };

/** What somebody can take back, and do again; the next at the end. */
export type UndoStack<E> = { readonly undo: readonly Gesture<E>[]; readonly redo: readonly Gesture<E>[] };

/**
 * From what one person did, ascending, or the last part of it: the same in all their tabs, after a reload, and whatever others
 * do. Something new ends what could have been done again. Who takes back what is not theirs has done something new.
 */
export function undoStack<E extends Done>(entries: readonly E[]): UndoStack<E> {
  const undo: Gesture<E>[] = [];
  let redo: Gesture<E>[] = [];
  const first = entries[0]?.seq ?? 0;
  for (const entry of entries) {
    // What the system does for somebody, such as writing down their name.
    if (isSystemClient(entry.clientId)) continue;
    const { takesBack } = entry;
    const own = { seqs: [entry.seq], acts: [entry] };
    const from = takesBack?.way === 'undo' ? undo : takesBack?.way === 'redo' ? redo : undefined;
    const to = from === undo ? redo : undo;
    const taken = takesBack && from && without(from, takesBack.seqs);
    if (taken) to.push({ ...own, acts: taken.acts });
    // Of what is too long ago to be among these.
    else if (takesBack && from && takesBack.seqs.every((seq) => seq < first)) to.push(own);
    else {
      undo.push(own);
      redo = [];
    }
  }
  return { undo, redo };
}

/** Takes the gestures of these entries out of a list, as one; undefined: not all of them are there. */
function without<E>(list: Gesture<E>[], seqs: readonly number[]): Gesture<E> | undefined {
  const wanted = new Set(seqs);
  const taken = list.filter((each) => each.seqs.every((seq) => wanted.has(seq)));
  if (taken.reduce((sum, each) => sum + each.seqs.length, 0) !== wanted.size) return undefined;
  for (const each of taken) list.splice(list.indexOf(each), 1);
  return { seqs, acts: taken.flatMap(({ acts }) => acts) };
}
