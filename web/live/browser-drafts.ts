import { createStore, del, set, type UseStore, values } from 'idb-keyval';
import type { DraftStore, KeptDraft } from './draft-keeper.ts';
import { inTime } from './in-time.ts';
import { serverPath } from './server-path.ts';

const placeOf = ({ actorId, key }: Pick<KeptDraft, 'actorId' | 'key'>): string => `${actorId} ${key}`;

/** The drafts of this browser for the graph at this path, in IndexedDB, beside the queues: a store of this library has a database of its own. */
export function browserDrafts(): DraftStore {
  let opened: UseStore | undefined;
  // Where there is no IndexedDB at all, that is an error of the call, like any other of the storage.
  const open = async (): Promise<UseStore> => {
    opened ??= createStore(`pairing-atlas-drafts${serverPath('')}`, 'drafts');
    return opened;
  };
  return {
    all: () => inTime(open().then((store) => values<KeptDraft>(store))),
    put: (draft) => inTime(open().then((store) => set(placeOf(draft), draft, store))),
    remove: (draft) => inTime(open().then((store) => del(placeOf(draft), store))),
  };
}
