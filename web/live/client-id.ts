import { newId } from '../../graph/model/schema/id.ts';

const KEY = 'pairing-atlas.client';
const ASK_MS = 150;

/**
 * This tab's client id: the one of its storage where no other tab holds it, else a new one. A duplicated tab copies its
 * storage, so the id is claimed: under a Web Lock, or, on a LAN page over plain http where there are no locks, by asking
 * the other tabs over a BroadcastChannel.
 */
export async function claimClientId(): Promise<string> {
  const stored = sessionStorage.getItem(KEY);
  if (stored !== null && (await claim(stored))) return stored;
  const fresh = newId();
  await claim(fresh);
  sessionStorage.setItem(KEY, fresh);
  return fresh;
}

/** A new id for this tab, after the server's log was replaced. */
export function freshClientId(): string {
  const id = newId();
  sessionStorage.setItem(KEY, id);
  void claim(id);
  return id;
}

const claim = (id: string): Promise<boolean> => ('locks' in navigator ? claimByLock(id) : claimByChannel(id));

const claimByLock = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    void navigator.locks.request(`${KEY}.${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the tab closes.
      return lock === null ? undefined : new Promise(() => {});
    });
  });

function claimByChannel(id: string): Promise<boolean> {
  const channel = new BroadcastChannel(KEY);
  return new Promise((resolve) => {
    let isOwner = false;
    const owned = setTimeout(() => {
      isOwner = true;
      resolve(true);
    }, ASK_MS);
    channel.onmessage = ({ data }: MessageEvent<{ ask?: string; held?: string }>) => {
      if (isOwner && data.ask === id) channel.postMessage({ held: id });
      else if (!isOwner && data.held === id) {
        clearTimeout(owned);
        channel.close();
        resolve(false);
      }
    };
    channel.postMessage({ ask: id });
  });
}
