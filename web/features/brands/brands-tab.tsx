import { t } from '../../texts/i18n.ts';
import { BrandRows } from './brand-rows.tsx';
import { CreateButton } from './create-button.tsx';
import { GradedStrip } from './graded-strip.tsx';
import { NoBrands } from './no-brands.tsx';
import { usePageState } from './page-state.ts';
import { type Brand, brandsWith } from './read-brands.ts';
import { SearchField } from './search-field.tsx';
import { type RuleAnswer, useRule } from './use-rule.ts';

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 9;

type BrandsTabProps = {
  readonly brands: readonly Brand[];
  readonly openId: string | undefined;
  /** What G23 finds: brands with nothing behind them. */
  readonly unbacked: RuleAnswer;
};

/** Every brand with what carries it, and which organisations should have one. */
export function BrandsTab({ brands, openId, unbacked }: BrandsTabProps) {
  const { query, isOnlyUnbacked } = usePageState();
  const graded = useRule('G18');
  const bare = new Set(unbacked.page?.findings.flatMap(({ subjects }) => subjects[0] ?? []));
  const shown = brandsWith(brands, query).filter(({ node }) => !isOnlyUnbacked || bare.has(node.id));
  return (
    <>
      {brands.length > 0 && (
        <div className="brands-tools">
          {brands.length >= SEARCHED_FROM && <SearchField />}
          {shown.length < brands.length && (
            <span className="brands-count">
              {t('brands.shownOf', { shown: shown.length, count: brands.length })}
            </span>
          )}
          <Legend />
          <Made brands={brands} />
          <CreateButton kind="BrandProject" />
        </div>
      )}
      {shown.length > 0 ? (
        <BrandRows brands={shown} openId={openId} bare={bare} />
      ) : (
        <NoBrands hasSome={brands.length > 0} />
      )}
      <GradedStrip graded={graded} unbacked={unbacked} />
    </>
  );
}

/** Said once a page: how much of the support is made up. */
function Made({ brands }: { readonly brands: readonly Brand[] }) {
  const count = brands.filter(({ made }) => made.activities + made.agreements + made.served > 0).length;
  return count === 0 ? null : <span className="brands-legend">{t('brands.madePage', { count })}</span>;
}

function Legend() {
  return (
    <span className="brands-legend">
      <svg width="30" height="10" aria-hidden="true">
        <rect className="legend-band" y="1" width="30" height="8" />
      </svg>
      {t('brands.legendBand')}
      <svg className="legend-dots" width="28" height="10" aria-hidden="true">
        <line className="brand-unknown" x1="2" x2="28" y1="5" y2="5" />
      </svg>
      {t('brands.legendUnknown')}
    </span>
  );
}
