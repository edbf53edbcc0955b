import { useEffect } from 'react';
import type { Live } from '../live/live.ts';
import { WATCH_UNDO } from './later.ts';

/** Keeps what this person can take back, once the first picture is there. */
export function useUndoHistory(live: Live): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    const watch = (): void => {
      stop ??= WATCH_UNDO.value?.watchUndo(live);
    };
    const stopWaiting = WATCH_UNDO.subscribe(watch);
    watch();
    return () => {
      stopWaiting();
      stop?.();
    };
  }, [live]);
}
