import { useEffect } from 'react';
import { useLiveHandle } from './live-context.tsx';
import { useReferenceDay } from './reference-day.ts';
import { uiState, useUi } from './ui-state.ts';

/** The first picture comes before the count of what is missing in it. */
const FIRST_MS = 800;
/** While somebody moves through the days none of them is worth a computation. */
const RESTED_MS = 300;

/** Open gaps on the day that is looked at; undefined until they are known. One component of the page asks. */
export function useGapCount(): number | undefined {
  const live = useLiveHandle();
  const on = useReferenceDay();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const watch = async () => {
      const { watchGaps } = await import('./gap-summary.ts');
      if (!isGone) stop = watchGaps(live, on);
    };
    const { gapCount, page } = uiState();
    const delayMs = page === 'gaps' || gapCount !== undefined ? RESTED_MS : FIRST_MS;
    const timer = setTimeout(() => void watch().catch(() => {}), delayMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [live, on]);
  return useUi((state) => state.gapCount);
}
