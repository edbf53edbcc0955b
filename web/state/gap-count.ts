import { useEffect } from 'react';
import { useLiveHandle } from './live-context.tsx';
import { useReferenceDay } from './reference-day.ts';
import { uiState, useUi } from './ui-state.ts';

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
    let isGone = false;
    const watch = async () => {
      const { watchGaps } = await import('./gap-summary.ts');
      if (!isGone) stop = watchGaps(live);
    };
    const timer = setTimeout(() => void watch().catch(() => {}), uiState().page === 'gaps' ? 0 : FIRST_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [live]);
  const known = useUi((state) => state.gapCount);
  return known && { count: known.count, isOld: known.on !== on };
}
