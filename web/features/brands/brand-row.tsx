import type { CSSProperties } from 'react';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { MonthBars } from './month-bars.tsx';
import { openBrand } from './page-state.ts';
import type { Brand } from './read-brands.ts';
import { RowBands } from './row-bands.tsx';
import { Honours, Served } from './row-ends.tsx';
import { Creator, Focus, Tags } from './row-parts.tsx';
import { type Columns, lineAt, rowHeight } from './row-places.ts';
import './brand-row.css';
import './brand-row-stacked.css';

/** Between the creator's star and the brand's diamond, where the creator's name stands. */
const CREATOR_ROOM = 46;
/** How wide a brand's name may be, which is centred below it. */
const MOST_NAME = 240;
const BEFORE_FOCUS = 10;

const madeOf = ({ made }: Brand): string[] =>
  made.activities + made.agreements > 0
    ? [t('brands.made', { activities: made.activities, agreements: made.agreements })]
    : [];

type BrandRowProps = {
  readonly brand: Brand;
  readonly isOpen: boolean;
  /** Undefined: too narrow for lines, the parts stand below one another. */
  readonly columns: Columns | undefined;
  readonly width: number;
  readonly most: number;
  /** The part of the page's height that falls to it. */
  readonly share: number;
  /** Found by G23. */
  readonly isUnbacked: boolean;
};

/** One brand from its creator to those it serves; a click on it opens the panel beside the rows. */
export function BrandRow({ brand, isOpen, columns, width, most, share, isUnbacked }: BrandRowProps) {
  const name = nameOf(brand.node);
  const height = rowHeight(brand.served.length, share);
  const at = (left: number, top: number): CSSProperties | undefined => columns && { left, top };
  const y = lineAt(height);
  return (
    <article
      className={`brand-row${isOpen ? ' is-open' : ''}${columns ? '' : ' is-stacked'} is-${brand.standing}`}
      style={columns ? { height } : undefined}
      data-brand={brand.node.id}
    >
      <button
        type="button"
        className="brand-pick"
        aria-pressed={isOpen}
        aria-label={[
          t('brands.rowLabel', { name, activities: brand.strength, agreements: brand.signed }),
          ...madeOf(brand),
        ].join('，')}
        onClick={() => openBrand(brand.node.id)}
      />
      {columns && <RowBands brand={brand} columns={columns} width={width} height={height} most={most} />}
      <div className="brand-creator" style={at(columns?.creator ?? 0, y)}>
        <Creator brand={brand} room={columns ? columns.brand - columns.creator - CREATOR_ROOM : undefined} />
      </div>
      <div
        className="brand-self"
        style={
          columns && {
            ...at(columns.brand, y),
            width: Math.min(MOST_NAME, 2 * (columns.focus - columns.brand - BEFORE_FOCUS)),
          }
        }
      >
        <KindGlyph kind="BrandProject" size={30} />
        <strong title={name}>
          <RecordName node={brand.node} />
        </strong>
        <span className="brand-pulse">
          <MonthBars months={brand.months} width={80} height={14} gap={2} />
          {t('brands.activities', { count: brand.strength })}
          {brand.made.activities > 0 && `，${t('samples.of', { count: brand.made.activities })}`}
        </span>
        <Tags brand={brand} isUnbacked={isUnbacked} />
      </div>
      <div className="brand-focus" style={at(columns?.focus ?? 0, y)}>
        <Focus brand={brand} width={columns && columns.focusEnd - columns.focus} />
      </div>
      <Served brand={brand} columns={columns} height={height} />
      <div className="brand-honours" style={at(columns?.honours ?? 0, Math.round(height / 2) - 4)}>
        <Honours brand={brand} />
      </div>
    </article>
  );
}
