import { useEffect } from 'react';
import { useIsOffline, useLiveHandle } from '../state/live-context.tsx';
import { useIsPainted } from '../state/map-store.ts';
import { connectParts } from '../ui/late-module.ts';
import { watchStyles } from '../ui/missed-styles.ts';
import { LATER_PARTS } from './later.ts';

/** Without the browser's own word for it. */
const QUIET_MS = 200;

const quiet = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(resolve) : setTimeout(resolve, QUIET_MS),
  );

/** A form or an editor is open: nobody knows what was typed there but whoever did. */
const isHalfTyped = (): boolean => document.querySelector('form') !== null;

/**
 * Fetches what a click may open once the map is seen and nothing else is going on: one after the other, so that a click is
 * never held up. Whoever loses the connection afterwards can still go everywhere.
 */
export function usePrefetch(): void {
  const live = useLiveHandle();
  const isOffline = useIsOffline();
  const isPainted = useIsPainted();
  useEffect(watchStyles, []);
  useEffect(() => {
    connectParts({
      isReachable: !isOffline,
      reconnect: () => live.retry(),
      hasUnsaved: () => live.hasUnsent || isHalfTyped(),
      subscribe: (listener) => live.subscribe(listener),
    });
  }, [live, isOffline]);
  useEffect(() => {
    if (!isPainted || isOffline) return;
    let isGone = false;
    const fetchAll = async () => {
      for (const part of LATER_PARTS) {
        await quiet();
        if (isGone) return;
        await part.fetch();
      }
    };
    void fetchAll();
    return () => {
      isGone = true;
    };
  }, [isPainted, isOffline]);
}
