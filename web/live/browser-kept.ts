import { createStore, get, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Kept, KeptStore } from './kept-queue.ts';
import { serverPath } from './server-path.ts';

/** A storage that takes longer counts as one that fails, so that nothing waits for it for ever. */
const PATIENCE_MS = 2_000;

/** Errors: those of `work`; it takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the storage does not answer')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The queues of this browser for the graph at this path, in IndexedDB, which does what it is asked in order. */
export function browserKept(): KeptStore {
  let opened: UseStore | undefined;
  // Where there is no IndexedDB at all, that is an error of the call, like any other of the storage.
  const open = async (): Promise<UseStore> => {
    opened ??= createStore(`pairing-atlas${serverPath('')}`, 'queues');
    return opened;
  };
  return {
    read: (clientId) => inTime(open().then((store) => get<Kept>(clientId, store))),
    clientIds: () => inTime(open().then((store) => keys<string>(store))),
    replace: (clientId, kept) =>
      inTime(
        open().then((store) =>
          store('readwrite', (queues) => {
            queues.delete(clientId);
            if (kept.items.length > 0) queues.put(kept, kept.clientId);
            return promisifyRequest(queues.transaction);
          }),
        ),
      ),
  };
}
