import type { Brand } from './read-brands.ts';
import { bandWidth, type Columns, lineAt, MOST_SERVED, servedAt } from './row-places.ts';

type RowBandsProps = {
  readonly brand: Brand;
  readonly columns: Columns;
  readonly width: number;
  readonly height: number;
  /** The most activities that any brand has. */
  readonly most: number;
};

const AFTER_CREATOR = 12;
const BESIDE_BRAND = 16;
const BEFORE_SERVED = 4;
const APART = 2;

/** The lines of a row: from its creator to the brand, on to its focus, and a band to each whom it serves. */
export function RowBands({ brand, columns, width, height, most }: RowBandsProps) {
  const y = lineAt(height);
  const served = brand.served.slice(0, MOST_SERVED);
  const lines = servedAt(height, Math.min(brand.served.length, MOST_SERVED + 1));
  const widths = served.map(({ activities }) => bandWidth(activities, most));
  const sum = widths.reduce((all, each) => all + each + APART, -APART);
  let top = y - sum / 2;
  const isUnknown = brand.focus === undefined;
  return (
    <svg className="brand-bands" width={width} height={height} aria-hidden="true">
      {brand.creators.length > 0 && (
        <line
          className="brand-origin"
          x1={columns.creator + AFTER_CREATOR}
          x2={columns.brand - BESIDE_BRAND}
          y1={y}
          y2={y}
        />
      )}
      <line
        className={isUnknown ? 'brand-unknown' : 'brand-band'}
        strokeWidth={isUnknown ? undefined : bandWidth(brand.strength, most)}
        x1={columns.brand + BESIDE_BRAND}
        x2={columns.focus}
        y1={y}
        y2={y}
      />
      {served.map(({ node, activities }, index) => {
        const thick = widths[index] ?? 0;
        const start = top + thick / 2;
        top += thick + APART;
        const end = lines[index] ?? y;
        const [from, to] = [columns.focusEnd, columns.served - BEFORE_SERVED];
        const middle = (from + to) / 2;
        return (
          <path
            key={node.id}
            className={activities === 0 ? 'brand-band is-bare' : 'brand-band'}
            strokeWidth={thick}
            d={`M${from} ${start}C${middle} ${start} ${middle} ${end} ${to} ${end}`}
          />
        );
      })}
    </svg>
  );
}
