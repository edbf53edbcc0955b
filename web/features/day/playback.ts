import { useEffect, useState } from 'react';
import { addDays, type Day } from '../../../graph/model/schema/day.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { lookAt } from '../../state/looking-day.ts';
import { nextMonthEnd } from './months.ts';
import { type Timeline, within } from './timeline.ts';

const FRAME_MS = 700;

/**
 * Where a time-lapse begins and ends: it goes on from the day that is seen to the workspace's day, or past it to the last
 * one; from the workspace's day or the last one it begins anew.
 */
export function lapseFrom(
  timeline: Timeline,
  on: Day,
  home: Day,
): { readonly begin: Day; readonly end: Day } {
  const { from, to } = timeline;
  const isAtEnd = on === home || on >= to;
  const begin = isAtEnd || on < from ? addDays(from, -1) : on;
  return { begin, end: begin < home && home < to ? home : to };
}

export type Playback = { readonly isPlaying: boolean; play(): void; stop(): void };

/** Lets the months pass, about one every 0.7 s, until the end or until somebody stops it. */
export function usePlayback(timeline: Timeline, on: Day, home: Day): Playback {
  const live = useLiveHandle();
  const [end, setEnd] = useState<Day>();
  const isPlaying = end !== undefined;
  useEffect(() => {
    if (end === undefined) return;
    if (on >= end) {
      setEnd(undefined);
      return;
    }
    const timer = setTimeout(() => {
      lookAt(live.view, within({ from: on, to: end }, nextMonthEnd(on)));
    }, FRAME_MS);
    return () => clearTimeout(timer);
  }, [live, on, end]);
  return {
    isPlaying,
    play() {
      const lapse = lapseFrom(timeline, on, home);
      lookAt(live.view, lapse.begin);
      setEnd(lapse.end);
    },
    stop: () => setEnd(undefined),
  };
}
