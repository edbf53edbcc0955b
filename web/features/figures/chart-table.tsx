import type { Chart } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { stepByArrow } from './arrow-keys.ts';
import { ColumnHeads } from './column-heads.tsx';

/** The chart's twin for keyboard and screen reader: every part a number that opens its list. */
export function ChartTable({ chart, onOpen }: { readonly chart: Chart; onOpen(list: string): void }) {
  const { series, points } = chart;
  if (points.length === 0) return null;
  return (
    <details className="chart-table">
      <summary>{t('figures.charts.table')}</summary>
      <table onKeyDown={stepByArrow}>
        <thead>
          <tr>
            <td />
            <ColumnHeads columns={series} />
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, label, values, samples, lists }) => (
            <tr key={id}>
              <th scope="row">{titleOf(label)}</th>
              {series.map((each, index) => {
                const value = values[index]?.toLocaleString('en-US') ?? t('unknown');
                const list = lists[index];
                const made = samples[index] ? t('samples.of', { count: samples[index] }) : undefined;
                return (
                  <td key={each.id}>
                    <button
                      type="button"
                      data-stop={each.id}
                      disabled={list === undefined}
                      title={made}
                      aria-label={[
                        t('figures.charts.point', {
                          label: titleOf(label),
                          series: titleOf(each.title),
                          value,
                        }),
                        ...(made ? [made] : []),
                      ].join('，')}
                      onClick={() => list !== undefined && onOpen(list)}
                    >
                      {value}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
