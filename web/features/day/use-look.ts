import { useCallback, useEffect, useRef } from 'react';
import type { Day } from '../../../graph/model/schema/day.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { lookAt } from '../../state/looking-day.ts';

/** Looks at another day, at most once per frame: a pointer tells of many more days than can be drawn. */
export function useLook(): (day: Day) => void {
  const live = useLiveHandle();
  const wanted = useRef<Day>(undefined);
  const frame = useRef(0);
  useEffect(() => {
    return () => cancelAnimationFrame(frame.current);
  }, []);
  return useCallback(
    (day: Day) => {
      wanted.current = day;
      if (frame.current !== 0) return;
      frame.current = requestAnimationFrame(() => {
        frame.current = 0;
        if (wanted.current !== undefined) lookAt(live.view, wanted.current);
      });
    },
    [live],
  );
}
