import type { Chart } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { ChartBoundary } from './chart-boundary.tsx';
import { ChartKey } from './chart-key.tsx';
import { ChartTable } from './chart-table.tsx';
import { ChartCanvas } from './late-chart.tsx';
import { openSubject } from './page-state.ts';

export function ChartCard({ chart }: { readonly chart: Chart }) {
  const { title, unit, note, points } = chart;
  const open = (list: string) => openSubject({ of: 'charts', id: list });
  return (
    <section className="panel chart-card" aria-label={titleOf(title)}>
      <header>
        <h3>{titleOf(title)}</h3>
        <span>{t('figures.charts.unit', { unit: titleOf(unit) })}</span>
      </header>
      <ChartKey chart={chart} />
      {points.length === 0 ? (
        <p className="chart-none">{t('figures.charts.none')}</p>
      ) : (
        <ChartBoundary fallback={<p className="chart-none">{t('figures.charts.failed')}</p>}>
          <ChartCanvas chart={chart} onOpen={open} />
        </ChartBoundary>
      )}
      {note && <p className="chart-note">{titleOf(note)}</p>}
      <ChartTable chart={chart} onOpen={open} />
    </section>
  );
}
