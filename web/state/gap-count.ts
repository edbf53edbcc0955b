import { useEffect } from 'react';
import { LateModule } from '../ui/late-module.ts';
import { useLiveHandle } from './live-context.tsx';
import { useReferenceDay } from './reference-day.ts';
import { tabView, useUi } from './ui-state.ts';

const SUMMARY = new LateModule(() => import('./gap-summary.ts'));

/** The first picture comes before the count of what is missing in it. */
const FIRST_MS = 800;

/**
 * Open gaps on the day that is looked at, `isOld` where they are still those of the day before; undefined until they are
 * known. One component of the page asks.
 */
export function useGapCount(): { readonly count: number; readonly isOld: boolean } | undefined {
  const live = useLiveHandle();
  const on = useReferenceDay();
  useEffect(() => {
    let stop: (() => void) | undefined;
    const watch = (): void => {
      stop ??= SUMMARY.value?.watchGaps(live);
    };
    let stopWaiting = (): void => {};
    const ask = (): void => {
      stopWaiting = SUMMARY.subscribe(watch);
      void SUMMARY.fetch();
      watch();
    };
    const timer = setTimeout(ask, tabView().page === 'gaps' ? 0 : FIRST_MS);
    return () => {
      stopWaiting();
      clearTimeout(timer);
      stop?.();
    };
  }, [live]);
  const known = useUi((state) => state.gapCount);
  return known && { count: known.count, isOld: known.on !== on };
}
