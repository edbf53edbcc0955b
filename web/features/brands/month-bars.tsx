import { addDays } from '../../../graph/model/schema/day.ts';
import { t } from '../../texts/i18n.ts';
import type { Brand } from './read-brands.ts';

type MonthBarsProps = {
  readonly months: Brand['months'];
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** Months are named below, and each bar says its own number. */
  readonly isLarge?: boolean;
};

const NAMES_HEIGHT = 18;
/** So that one activity in a quiet year does not look like many. */
const LEAST_SCALE = 2;

/** Activities month by month, the last one ending on the day. */
export function MonthBars({ months, width, height, gap, isLarge = false }: MonthBarsProps) {
  const most = Math.max(LEAST_SCALE, ...months.map(({ activities }) => activities));
  const step = (width + gap) / months.length;
  const whole = height + (isLarge ? NAMES_HEIGHT : 0);
  return (
    <svg
      className="month-bars"
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      role="img"
      aria-label={t('brands.sparkLabel')}
    >
      {months.map(({ after, upTo, activities }, index) => {
        const tall = activities === 0 ? 1.5 : (activities * height) / most;
        return (
          <g key={upTo}>
            {isLarge && (
              <title>
                {t('brands.monthRange', { from: addDays(after, 1), to: upTo, count: activities })}
              </title>
            )}
            <rect
              className={activities === 0 ? 'month-bar is-none' : 'month-bar'}
              x={index * step}
              y={height - tall}
              width={step - gap}
              height={tall}
              rx={isLarge ? 1 : 0}
            />
            {isLarge && (
              <text x={index * step + (step - gap) / 2} y={height + 14} textAnchor="middle">
                {Number(upTo.slice(5, 7))}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
