import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { addDays, type Day, daysBetween } from '../../../graph/model/schema/day.ts';
import { t } from '../../texts/i18n.ts';
import { addMonths } from './months.ts';
import { percent, StripBars } from './strip-bars.tsx';
import { shareOf, type Timeline, within } from './timeline.ts';

type DaySliderProps = {
  readonly timeline: Timeline;
  readonly on: Day;
  readonly home: Day;
  /** What the day shows, in words. */
  readonly words: string;
  readonly isPlaying: boolean;
  onDay(day: Day): void;
};

/** Moves through the days by pointer, or by keys: arrows a day, page keys a month. */
export function DaySlider({ timeline, on, home, words, isPlaying, onDay }: DaySliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const share = shareOf(timeline, on);

  function follow(event: PointerEvent): void {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const at = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    onDay(addDays(timeline.from, Math.round(at * daysBetween(timeline.from, timeline.to))));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(event.key, timeline, on);
    if (next === undefined) return;
    event.preventDefault();
    onDay(within(timeline, next));
  }

  return (
    <div
      className={`day-slider${isPlaying ? ' is-playing' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label={t('looking.slider')}
      aria-valuemin={0}
      aria-valuemax={daysBetween(timeline.from, timeline.to)}
      aria-valuenow={Math.round(share * daysBetween(timeline.from, timeline.to))}
      aria-valuetext={words}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
    >
      <div ref={track} className="strip-track">
        <StripBars timeline={timeline} on={on} home={home} />
        <span className="strip-handle" style={{ left: percent(share) }} />
      </div>
    </div>
  );
}

function dayAfterKey(key: string, { from, to }: Timeline, on: Day): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return addDays(on, -1);
    case 'ArrowRight':
    case 'ArrowUp':
      return addDays(on, 1);
    case 'PageDown':
      return addMonths(on, -1);
    case 'PageUp':
      return addMonths(on, 1);
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return undefined;
  }
}
