import { t } from '../../texts/i18n.ts';
import { latePart } from '../../ui/late-part.tsx';
import { heightOf } from './chart-size.ts';

/** The drawing library is a part of its own: tables do without it. */
export const ChartCanvas = latePart(async () => (await import('./chart-canvas.tsx')).ChartCanvas, {
  Waiting: ({ chart }) => (
    <div className="chart-waiting" style={{ height: heightOf(chart) }}>
      {t('figures.charts.drawing')}
    </div>
  ),
  NotLoaded: () => <p className="chart-none">{t('figures.charts.failed')}</p>,
});
