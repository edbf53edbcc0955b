import type { Chart } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';

const YUAN = 10_000;

/** Money is stored in yuan and read in 万元; every other chart as it is. */
export function inTenThousands(chart: Chart): Chart {
  if (chart.unit.zh !== '元') return chart;
  const word = t('figures.tenThousandYuan');
  const points = chart.points.map((point) => ({
    ...point,
    values: point.values.map((value) => value && value / YUAN),
  }));
  const { reported } = chart;
  return {
    ...chart,
    unit: { zh: word, en: word },
    points,
    ...(reported === undefined ? {} : { reported: reported / YUAN }),
  };
}
