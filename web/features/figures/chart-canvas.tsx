import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Chart } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { optionOf } from './chart-option.ts';
import { heightOf } from './chart-size.ts';
import { readInks } from './inks.ts';

// On canvas, since what draws SVG sets inline styles, which the page's security policy refuses.
use([BarChart, LineChart, GridComponent, LabelLayout, CanvasRenderer]);

type ChartCanvasProps = { readonly chart: Chart; onOpen(list: string): void };

/** One chart; a click on a part of it opens the list behind that part. */
export function ChartCanvas({ chart, onOpen }: ChartCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<ECharts>(undefined);
  const latest = useRef({ chart, onOpen });
  const draw = useRef(() => {});
  useEffect(() => {
    latest.current = { chart, onOpen };
    draw.current = () => {
      const width = place.current?.clientWidth ?? 0;
      const reported =
        chart.reported === undefined
          ? undefined
          : t('figures.charts.reported', {
              amount: chart.reported.toLocaleString('en-US'),
              day: chart.reportedOn ?? '',
            }).trim();
      drawn.current?.setOption(optionOf(chart, readInks(), { reported, unknown: t('unknown') }, width), {
        notMerge: true,
      });
    };
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const own = init(element);
    drawn.current = own;
    own.on('click', ({ dataIndex, seriesIndex }) => {
      const list = latest.current.chart.points[dataIndex]?.lists[seriesIndex ?? -1];
      if (list !== undefined) latest.current.onOpen(list);
    });
    const observer = new ResizeObserver(() => {
      own.resize();
      draw.current();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      own.dispose();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn follows the chart
  useEffect(() => {
    draw.current();
  }, [chart]);

  return <div ref={place} className="chart-canvas" style={{ height: heightOf(chart) }} aria-hidden="true" />;
}
