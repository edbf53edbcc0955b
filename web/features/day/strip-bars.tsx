import { memo } from 'react';
import { type Day, daysBetween } from '../../../graph/model/schema/day.ts';
import { t } from '../../texts/i18n.ts';
import { firstOfMonth } from './months.ts';
import { shareOf, type Timeline, yearsOn } from './timeline.ts';

const HEIGHT = 24;
const MOST_YEARS = 5;

type StripBarsProps = { readonly timeline: Timeline; readonly on: Day; readonly home: Day };

/** A bar for every month in which something was signed, and the years below. */
export function StripBars({ timeline, on, home }: StripBarsProps) {
  const width = Math.max(1, daysBetween(timeline.from, timeline.to));
  const most = Math.max(...timeline.bars.map((each) => each.signed));
  return (
    <>
      <svg className="strip-bars" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="none">
        {timeline.bars.map(({ first, signed }) => (
          <Bar
            key={first}
            first={first}
            signed={signed}
            most={most}
            x={daysBetween(timeline.from, first)}
            isLater={first > on}
          />
        ))}
      </svg>
      {home !== on && (
        <span
          className="strip-home"
          style={{ left: percent(shareOf(timeline, home)) }}
          title={t('looking.home', { day: home })}
        />
      )}
      <Years timeline={timeline} />
    </>
  );
}

type BarProps = {
  readonly first: Day;
  readonly signed: number;
  /** The most that were signed in a month. */
  readonly most: number;
  /** Days from the beginning. */
  readonly x: number;
  readonly isLater: boolean;
};

/** An agreement that is changed changes one of some hundred bars, or none. */
const Bar = memo(function Bar({ first, signed, most, x, isLater }: BarProps) {
  const month = daysBetween(first, firstOfMonth(first, 1));
  const height = Math.max(3, (signed / most) * HEIGHT);
  return (
    <rect
      className={isLater ? 'is-later' : undefined}
      x={x + month * 0.1}
      width={month * 0.8}
      y={HEIGHT - height}
      height={height}
    >
      <title>{t('looking.signedIn', { month: first.slice(0, 7), count: signed })}</title>
    </rect>
  );
});

const Years = memo(function Years({ timeline }: { readonly timeline: Timeline }) {
  const isJanuary = timeline.from.slice(5, 7) === '01';
  const first = timeline.from.slice(0, isJanuary ? 4 : 7);
  const clear = isJanuary ? CLEAR_OF_YEAR : CLEAR_OF_MONTH;
  const years = yearsOn(timeline, MOST_YEARS);
  return (
    <div className="strip-years" aria-hidden="true">
      <span className="strip-first">{first}</span>
      {years
        .map((year) => ({ year, share: shareOf(timeline, `${year}-01-01`) }))
        .filter(({ share }) => share > clear && share < CLEAR_OF_END)
        .map(({ year, share }) => (
          <span key={year} style={{ left: percent(share) }}>
            {year}
          </span>
        ))}
    </div>
  );
});
/** A year is written only where what stands at the beginning and the edge leave it room. */
const CLEAR_OF_YEAR = 0.16;
const CLEAR_OF_MONTH = 0.26;
const CLEAR_OF_END = 0.95;

export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
