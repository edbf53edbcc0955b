import { useEffect } from 'react';
import type { Live } from '../live/live.ts';
import { WATCH_AWAY } from './later.ts';

/** Notices that this person comes back, once the first picture is there. */
export function useAbsence(live: Live): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const watch = (): void => {
      stop ??= WATCH_AWAY.value?.watchAway(live);
    };
    const stopWaiting = WATCH_AWAY.subscribe(watch);
    watch();
    return () => {
      stopWaiting();
      stop?.();
    };
  }, [live]);
}
