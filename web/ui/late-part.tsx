import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { askStylesAgain } from './missed-styles.ts';

/** missed: it did not come, or there was no connection to ask over; stuck: not again either. */
type Status = 'asked' | 'missed' | 'stuck' | 'there';

export type Missed = {
  /** Asking again does not help: the browser remembers that it failed, or the server has a newer page. */
  readonly isStuck: boolean;
  retry(): void;
};

type Place<P> = {
  readonly Waiting?: ComponentType<P>;
  readonly NotLoaded?: ComponentType<P & Missed>;
};

export type LatePart<P> = ComponentType<P> & {
  /** Settles once it is there or did not come; what did not come is asked for anew. */
  fetch(): Promise<void>;
};

type Network = { readonly isReachable: boolean; reconnect(): void };

let network: Network = { isReachable: true, reconnect: () => {} };
const missed = new Set<() => Promise<void>>();

/**
 * Says whether the server can be reached. While it cannot, no part is asked for, since some browsers remember for the
 * whole visit that an import failed; what was missed is asked for as soon as it can.
 */
export function connectParts(now: Network): void {
  network = now;
  if (!now.isReachable) return;
  const again = [...missed];
  missed.clear();
  for (const fetch of again) void fetch();
}

/** A part of the page with a script of its own. Its place is kept while it comes, and says so when it does not. */
export function latePart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { Waiting, NotLoaded }: Place<P> = {},
): LatePart<P> {
  let Loaded: ComponentType<P> | undefined;
  let status: Status = 'asked';
  let asking: Promise<void> | undefined;
  let hasFailed = false;
  const listeners = new Set<() => void>();
  const set = (next: Status): void => {
    status = next;
    for (const listener of listeners) listener();
  };
  const miss = (next: 'missed' | 'stuck'): void => {
    missed.add(fetch);
    set(next);
  };
  const ask = async (): Promise<void> => {
    set('asked');
    try {
      await askStylesAgain();
      Loaded = await load();
      set('there');
    } catch {
      miss(hasFailed ? 'stuck' : 'missed');
      hasFailed = true;
    }
    asking = undefined;
  };
  const fetch = async (): Promise<void> => {
    if (Loaded) return;
    if (!asking && !network.isReachable) return miss('missed');
    asking ??= ask();
    await asking;
  };
  const retry = (): void => {
    if (network.isReachable) void fetch();
    else network.reconnect();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  // biome-ignore lint/correctness/noComponentHookFactories: called once for a part, at module level, as React's `lazy` is
  function Part(props: P) {
    const now = useSyncExternalStore(subscribe, () => status);
    useEffect(() => {
      void fetch();
    }, []);
    if (Loaded) return <Loaded {...props} />;
    if (now === 'missed' || now === 'stuck')
      return NotLoaded ? <NotLoaded {...props} isStuck={now === 'stuck'} retry={retry} /> : null;
    return Waiting ? <Waiting {...props} /> : null;
  }
  return Object.assign(Part, { fetch });
}
