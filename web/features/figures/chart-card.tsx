import type { Chart } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { latePart } from '../../ui/late-part.tsx';
import { titleOf } from '../../ui/titles.ts';
import { ChartBoundary } from './chart-boundary.tsx';
import { ChartKey } from './chart-key.tsx';
import { heightOf } from './chart-size.ts';
import { ChartTable } from './chart-table.tsx';
import { openSubject } from './page-state.ts';

// The drawing library is fetched when a chart is first shown.
const ChartCanvas = latePart(async () => (await import('./chart-canvas.tsx')).ChartCanvas, {
  Waiting: ({ chart }) => (
    <div className="chart-waiting" style={{ height: heightOf(chart) }}>
      {t('figures.charts.drawing')}
    </div>
  ),
  NotLoaded: () => <p className="chart-none">{t('figures.charts.failed')}</p>,
});

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
