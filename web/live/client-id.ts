import { newId } from '../../graph/model/schema/id.ts';

const KEY = 'pairing-atlas.client';
const ASK_MS = 150;

/** Gives a claimed id back. */
type Release = () => void;

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

/**
 * The next page of this tab takes another id: of what this one sent nothing is kept, so a number that is still on its way
 * could be given to another command.
 */
export const forgetClientId = (): void => sessionStorage.removeItem(KEY);

/** A new id for this tab, after the server's log was replaced. */
export function freshClientId(): string {
  const id = newId();
  sessionStorage.setItem(KEY, id);
  void claim(id);
  return id;
}

/** Takes an id that no tab holds, this one neither, until it is given back or the tab closes; undefined where one does. */
export const claim = (id: string): Promise<Release | undefined> =>
  'locks' in navigator ? claimByLock(id) : claimByChannel(id);

const claimByLock = (id: string): Promise<Release | undefined> =>
  new Promise((resolve) => {
    void navigator.locks.request(`${KEY}.${id}`, { ifAvailable: true }, (lock) => {
      if (lock) return new Promise<void>((release) => resolve(release));
      resolve(undefined);
      return undefined;
    });
  });

function claimByChannel(id: string): Promise<Release | undefined> {
  const channel = new BroadcastChannel(KEY);
  return new Promise((resolve) => {
    let isAsking = true;
    const release = (): void => channel.close();
    const owned = setTimeout(() => {
      isAsking = false;
      resolve(release);
    }, ASK_MS);
    channel.onmessage = ({ data }: MessageEvent<{ ask?: string; held?: string }>) => {
      // Of two that ask at once both are told so: rather nobody than both.
      if (data.ask === id) channel.postMessage({ held: id });
      else if (isAsking && data.held === id) {
        clearTimeout(owned);
        channel.close();
        resolve(undefined);
      }
    };
    channel.postMessage({ ask: id });
  });
}
