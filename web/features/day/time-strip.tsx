import { Pause, Play } from 'lucide-react';
import { useEffect } from 'react';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay, useWorkspaceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { useEscape } from '../../ui/escape.ts';
import { DaySlider } from './day-slider.tsx';
import { factsOn } from './passage.ts';
import { PassageLine } from './passage-line.tsx';
import { usePlayback } from './playback.ts';
import type { Timeline } from './timeline.ts';
import { useLook } from './use-look.ts';
import { useTimeline } from './use-timeline.ts';
import './time-strip.css';

/** The signings of every month, a handle to move through the days, and a time-lapse. Nothing while nothing is signed. */
export function TimeStrip({ onPlaying }: TimeStripProps) {
  const timeline = useTimeline();
  return timeline ? <Strip timeline={timeline} onPlaying={onPlaying} /> : null;
}

type TimeStripProps = { onPlaying?: ((isPlaying: boolean) => void) | undefined };

function Strip({ timeline, onPlaying }: TimeStripProps & { readonly timeline: Timeline }) {
  const on = useReferenceDay();
  const home = useWorkspaceDay();
  const look = useLook();
  const { isPlaying, play, stop } = usePlayback(timeline, on, home);
  const facts = useView((view) => factsOn(view, on), [on]);
  useEscape(stop, isPlaying);
  useEffect(() => {
    onPlaying?.(isPlaying);
  }, [onPlaying, isPlaying]);
  const name = t(isPlaying ? 'looking.pause' : 'looking.play');
  return (
    <section className="time-strip" aria-label={t('looking.strip')}>
      <button
        type="button"
        className="button strip-play"
        aria-label={name}
        title={name}
        onClick={isPlaying ? stop : play}
      >
        {isPlaying ? (
          <Pause size={16} strokeWidth={1.75} aria-hidden="true" />
        ) : (
          <Play size={16} strokeWidth={1.75} aria-hidden="true" />
        )}
      </button>
      <DaySlider
        timeline={timeline}
        on={on}
        home={home}
        words={t('looking.valueText', { day: on, ...facts })}
        isPlaying={isPlaying}
        onDay={(day) => {
          stop();
          look(day);
        }}
      />
      <div className="strip-facts">
        <strong>{on}</strong>
        <span>{t('looking.inForce', { count: facts.inForce })}</span>
        <span>{t('looking.leads', { count: facts.leads })}</span>
      </div>
      <PassageLine on={on} facts={facts} isSpoken={isPlaying} />
    </section>
  );
}
