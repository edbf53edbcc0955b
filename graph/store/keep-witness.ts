import { markAt } from './mark-at.ts';
import type { Store } from './store.ts';
import { identitiesIn, writeWitness } from './witness.ts';

/** What happened in the last half minute before a kill −9 is not needed to notice an older copy. */
const EVERY_MS = 30_000;

/** The store, which keeps at `path` how far it has come, now, from time to time and at the end. */
export async function keepWitness(store: Store, path: string, logFolder?: string): Promise<Store> {
  let writtenSeq = -1;
  const write = async (): Promise<void> => {
    const seq = store.head();
    const mark = seq === writtenSeq ? 'gone' : await markAt(store, seq);
    if (mark === 'gone') return;
    const files = logFolder === undefined ? {} : { files: await identitiesIn(logFolder) };
    await writeWitness(path, { incarnation: store.incarnation, seq, mark, ...files });
    writtenSeq = seq;
  };
  let writing = Promise.resolve();
  // A disk that is full is somebody else's to tell of; the witness only lies a little further behind.
  const writeSoon = (): Promise<void> => {
    writing = writing.then(write).catch(() => undefined);
    return writing;
  };
  await writeSoon();
  const timer = setInterval(writeSoon, EVERY_MS);
  timer.unref();
  const close = async (): Promise<void> => {
    clearInterval(timer);
    await writeSoon();
    await store.close();
  };
  return { ...store, close };
}
