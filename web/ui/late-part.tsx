import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { isMissing, LateModule, type Missing } from './late-module.ts';

export type Missed = { readonly why: Missing; retry(): void };

type Place<P> = {
  readonly Waiting?: ComponentType<P>;
  readonly NotLoaded?: ComponentType<P & Missed>;
};

export type LatePart<P> = ComponentType<P> & {
  /** Settles once it is there or did not come; what did not come is asked for anew. */
  fetch(): Promise<void>;
};

/** A part of the page with a script of its own. Its place is kept while it comes, and says so when it does not. */
export function latePart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { Waiting, NotLoaded }: Place<P> = {},
): LatePart<P> {
  const module = new LateModule(load);
  const { fetch, want, retry } = module;

  // biome-ignore lint/correctness/noComponentHookFactories: called once for a part, at module level, as React's `lazy` is
  function Part(props: P) {
    const status = useSyncExternalStore(module.subscribe, () => module.status);
    // What was missing the last time is asked for anew before anything is said of it.
    const [isWanted, setWanted] = useState(false);
    useEffect(() => {
      want();
      setWanted(true);
    }, []);
    const Loaded = module.value;
    if (Loaded) return <Loaded {...props} />;
    if (!isWanted || !isMissing(status)) return Waiting ? <Waiting {...props} /> : null;
    return NotLoaded ? <NotLoaded {...props} why={status} retry={retry} /> : null;
  }
  return Object.assign(Part, { fetch });
}
