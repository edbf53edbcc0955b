import { createStore, get, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import { inTime } from './in-time.ts';
import type { Kept, KeptStore } from './kept-queue.ts';
import { serverPath } from './server-path.ts';

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
