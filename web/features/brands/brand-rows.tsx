import { useEffect, useRef, useState } from 'react';
import { useTabView } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { BrandRow } from './brand-row.tsx';
import type { Brand } from './read-brands.ts';
import { columnsIn, LEAST_WIDTH } from './row-places.ts';
import { useSize } from './use-size.ts';
import './brand-rows.css';

type BrandRowsProps = {
  readonly brands: readonly Brand[];
  readonly openId: string | undefined;
  /** Brands that nothing carries, by G23. */
  readonly bare: ReadonlySet<string>;
};

/** Rows are large, so a long list opens in steps. */
const STEP = 40;
const HEADS_HEIGHT = 28;
const GAP = 4;
const HEADS = ['creator', 'brand', 'focus', 'served', 'honours'] as const;

/** One row a brand, from its creator to its honours. */
export function BrandRows({ brands, openId, bare }: BrandRowsProps) {
  const [limit, setLimit] = useState(STEP);
  const list = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(list);
  const columns = width >= LEAST_WIDTH ? columnsIn(width) : undefined;
  const selectedId = useTabView((view) => view.selectedId);
  const sought = brands.findIndex(({ node }) => node.id === selectedId);
  // A brand that was just placed, or opened from elsewhere, is looked for among many.
  useEffect(() => {
    if (sought >= limit) setLimit(sought + 1);
    else if (sought >= 0)
      list.current?.querySelectorAll('.brand-row')[sought]?.scrollIntoView({ block: 'nearest' });
  }, [sought, limit]);
  const most = Math.max(0, ...brands.map(({ strength }) => strength));
  return (
    <div className="brand-rows" ref={list}>
      {columns && (
        <div className="brand-heads" aria-hidden="true">
          {HEADS.map((head) => (
            <span key={head} className={`is-${head}`} style={{ left: columns[head] }}>
              {t(`brands.heads.${head}`)}
            </span>
          ))}
        </div>
      )}
      {width > 0 &&
        brands
          .slice(0, limit)
          .map((brand) => (
            <BrandRow
              key={brand.node.id}
              brand={brand}
              isOpen={brand.node.id === openId}
              columns={columns}
              width={width - 2}
              most={most}
              share={(height - HEADS_HEIGHT) / brands.length - GAP}
              isUnbacked={bare.has(brand.node.id)}
            />
          ))}
      {brands.length > limit && (
        <button type="button" className="button rows-more" onClick={() => setLimit(limit + STEP)}>
          {t('brands.more', { count: Math.min(STEP, brands.length - limit) })}
        </button>
      )}
    </div>
  );
}
