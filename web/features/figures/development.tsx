import { useMemo, useRef } from 'react';
import type { FigureList } from '../../../graph/model/answers/figures.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { t } from '../../texts/i18n.ts';
import { amountText, unitText } from './figure-text.ts';
import { axisOf, type Step, stepsOf } from './step-line.ts';
import { useWidth } from './use-width.ts';

const USUAL_WIDTH = 328;
const HEIGHT = 128;
const LEFT = 40;
const RIGHT = 8;
const TOP = 18;
const BOTTOM = 20;

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** How the number grew, where the records behind it tell. */
export function Development({ list }: { readonly list: FigureList }) {
  const steps = useMemo(() => stepsOf(list), [list]);
  return steps && <Line list={list} steps={steps} />;
}

/** A step for each record. */
function Line({ list, steps }: { readonly list: FigureList; readonly steps: readonly Step[] }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, USUAL_WIDTH);
  const first = steps[0];
  const last = steps[steps.length - 1];
  if (!first || !last) return null;
  const { figure, asOf, rows } = list;
  const textOf = (value: number) => amountText(figure ?? { isMoney: false }, value);
  const reported = figure?.reported?.value;
  const most = Math.max(last.sum, reported ?? 0, 1);
  const marks = axisOf(most);
  const from = timeOf(first.day);
  const span = Math.max(timeOf(asOf) - from, 1);
  const x = (day: Day) => LEFT + ((timeOf(day) - from) / span) * (width - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - TOP - BOTTOM);
  const undated = rows.filter(({ day, isUnknown }) => day === null && !isUnknown).length;
  return (
    <section className="development">
      <h3>
        {t('figures.evidence.development')}
        {figure && <span>{unitText(figure)}</span>}
      </h3>
      <div ref={place} className="development-place">
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={t('figures.evidence.developmentLabel', {
            from: first.day,
            to: asOf,
            total: textOf(last.sum),
          })}
        >
          {marks.map((mark) => (
            <g key={mark}>
              <path className="development-grid" d={`M${LEFT} ${y(mark)}H${width - RIGHT}`} />
              <text x={LEFT - 8} y={y(mark) + 4} textAnchor="end">
                {textOf(mark)}
              </text>
            </g>
          ))}
          {reported !== undefined && (
            <>
              <path className="development-reported" d={`M${LEFT} ${y(reported)}H${width - RIGHT}`} />
              <text x={LEFT + 4} y={y(reported) - 5}>
                {t('figures.evidence.reportedLine', {
                  amount: textOf(reported),
                  day: figure?.reported?.on ?? '',
                }).trim()}
              </text>
            </>
          )}
          <path className="development-line" d={pathOf(steps, x, y, asOf)} />
          <circle className="development-end" cx={x(asOf)} cy={y(last.sum)} r="3.5" />
          <text x={LEFT} y={HEIGHT - 4}>
            {first.day}
          </text>
          <text x={width - RIGHT} y={HEIGHT - 4} textAnchor="end">
            {asOf}
          </text>
        </svg>
      </div>
      {undated > 0 && <p>{t('figures.evidence.undrawn', { count: undated })}</p>}
    </section>
  );
}

function pathOf(
  steps: readonly Step[],
  x: (day: Day) => number,
  y: (value: number) => number,
  asOf: Day,
): string {
  const parts = steps.map(({ day, sum }) => `H${x(day).toFixed(1)}V${y(sum).toFixed(1)}`);
  return `M${LEFT} ${y(0)}${parts.join('')}H${x(asOf).toFixed(1)}`;
}
