import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from '../../../graph/model/answers/figures.ts';
import { titleOf } from '../../ui/titles.ts';
import { shadesOf } from './shades.ts';

/** The page's colours, which a canvas cannot read from style sheets. */
export type Inks = {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly page: string;
  /** Shades from dark to light: apart by lightness alone, so that no hue has to be told from another. */
  readonly shades: readonly string[];
  /** For white or dark letters on each shade. */
  readonly onShades: readonly string[];
  readonly hatch: object;
  readonly face: string;
};
export type ChartWords = { readonly reported: string | undefined; readonly unknown: string };

const number = (value: number): string => value.toLocaleString('en-US').replace('-', '−');

/** What the drawing library is to draw. */
export function optionOf(chart: Chart, inks: Inks, words: ChartWords, width: number): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: inks.face, fontSize: 12, color: inks.ink2 },
    ...(chart.shape === 'line' ? lines(chart, inks, words) : bars(chart, inks, words, width)),
  };
}

function lines(chart: Chart, inks: Inks, words: ChartWords): EChartsCoreOption {
  const { series, points, reported } = chart;
  const strokes = [inks.ink, inks.shades[2], inks.shades[3]];
  const last = points.length - 1;
  return {
    grid: { left: 8, right: 88, top: 16, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: points.map(({ label }) => titleOf(label)),
      axisLine: { lineStyle: { color: inks.line } },
      axisTick: { show: false },
      axisLabel: { color: inks.ink3, hideOverlap: true, showMaxLabel: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      max: ({ max }: { max: number }) => Math.max(max, reported ?? 0),
      splitLine: { lineStyle: { color: inks.line } },
      axisLabel: { color: inks.ink3 },
    },
    series: [
      ...series.map(({ title }, index) => ({
        type: 'line',
        data: points.map(({ values }) => values[index] ?? null),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: index === 0 ? 7 : 5,
        itemStyle: { color: strokes[index] },
        lineStyle: { color: strokes[index], width: index === 0 ? 2.5 : 1.25 },
        endLabel: {
          show: true,
          color: inks.ink,
          lineHeight: 16,
          formatter: ({ value }: { value: unknown }) => `${titleOf(title)} ${number(Number(value))}`,
        },
        labelLayout: { moveOverlap: 'shiftY' },
      })),
      ...(reported === undefined
        ? []
        : [
            {
              type: 'line',
              data: points.map(() => reported),
              symbolSize: 0,
              silent: true,
              lineStyle: { color: inks.ink3, width: 1, type: 'dashed' },
              label: {
                show: true,
                position: 'top',
                color: inks.ink3,
                formatter: ({ dataIndex }: { dataIndex: number }) =>
                  dataIndex === Math.min(1, last) ? (words.reported ?? '') : '',
              },
            },
          ]),
    ],
  };
}

/** A letter's width, roughly; a number is written into its bar only where it fits. */
const LETTER = 8;
const TOTALS = 56;
const LEAST_LABELS = 48;
const MOST_LABELS = 144;

const roomForLabels = ({ points }: Chart): number => {
  const longest = Math.max(0, ...points.map(({ label }) => titleOf(label).length));
  return Math.min(MOST_LABELS, Math.max(LEAST_LABELS, longest * 12.5 + 12));
};

function bars(chart: Chart, inks: Inks, words: ChartWords, width: number): EChartsCoreOption {
  const { series, points, shape } = chart;
  const sums = points.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const most = Math.max(1, ...sums);
  const labels = roomForLabels(chart);
  const scale = (width - labels - TOTALS) / most;
  const isPlain = shape === 'bar' || series.length === 1;
  const total = {
    type: 'bar',
    stack: 'all',
    silent: true,
    data: points.map(() => 0),
    label: {
      show: true,
      position: 'right',
      color: inks.ink,
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        points[dataIndex]?.values.every((value) => value === null)
          ? words.unknown
          : number(sums[dataIndex] ?? 0),
    },
  };
  return {
    grid: { left: labels, right: TOTALS, top: 0, bottom: 0 },
    xAxis: { type: 'value', max: most, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: points.map(({ label }) => titleOf(label)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: inks.ink2,
        align: 'left',
        margin: labels - 4,
        width: labels - 12,
        overflow: 'truncate',
      },
    },
    series: [
      ...shadesOf(chart).map((shade, index) => ({
        type: 'bar',
        stack: 'all',
        barWidth: 14,
        cursor: 'pointer',
        data: points.map(({ values }) => values[index] ?? null),
        itemStyle: {
          color: shade === 'unknown' ? inks.hatch : inks.shades[shade],
          borderColor: inks.page,
          borderWidth: isPlain ? 0 : 1,
        },
        label: {
          show: !isPlain,
          ...(shade === 'unknown'
            ? { color: inks.ink, backgroundColor: inks.page, padding: [0, 2] }
            : { color: inks.onShades[shade] }),
          formatter: ({ value }: { value: unknown }) => {
            const text = number(Number(value ?? 0));
            return Number(value) * scale > text.length * LETTER + 4 ? text : '';
          },
        },
      })),
      total,
    ],
  };
}
