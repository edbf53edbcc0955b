import type { Chart } from '../../../graph/model/answers/figures.ts';
import { titleOf } from '../../ui/titles.ts';
import { shadesOf } from './shades.ts';

/** Which shade is which series; lines are named at their ends, a single bar needs no name. */
export function ChartKey({ chart }: { readonly chart: Chart }) {
  if (chart.shape !== 'stacked') return null;
  const shades = shadesOf(chart);
  return (
    <ul className="chart-key">
      {chart.series.map(({ id, title }, index) => (
        <li key={id}>
          <span className={`swatch shade-${shades[index]}`} aria-hidden="true" />
          {titleOf(title)}
        </li>
      ))}
    </ul>
  );
}
