import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { hasPanel as panelIn, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { useFrame } from '../../ui/frame.ts';
import { TabList } from '../../ui/tab-list.tsx';
import { BrandPanel } from './brand-panel.tsx';
import { BrandsTab } from './brands-tab.tsx';
import { openTab, TABS, usePageState } from './page-state.ts';
import { brandsOn } from './read-brands.ts';
import { countsOf } from './read-table.ts';
import { RecordsTab } from './records-tab.tsx';
import { useRule } from './use-rule.ts';
import './brand-page.css';

/** Brands and the other systems that the article describes: venues, teams, aid, projects, grants, awards. */
export function BrandPage() {
  const on = useReferenceDay();
  const frame = useFrame();
  const { tab, brandId } = usePageState();
  const unbacked = useRule('G23');
  const brands = useView((view) => brandsOn(view, on), [on]);
  const counts = useView((view) => countsOf(view, on), [on]);
  const there = brands.filter(({ standing }) => standing === 'there').length;
  // Where there is room the first brand is open, until somebody closes it.
  const isRoomy = frame === 'base' || frame === 'wide';
  const chosen =
    brands.find(({ node }) => node.id === brandId) ??
    (isRoomy && brandId === undefined ? brands[0] : undefined);
  const open = tab === 'brands' ? chosen : undefined;
  // The inspector and forms stand where a brand's panel stands, so the page makes room for whichever is open.
  const hasPanel = useUi(panelIn);
  return (
    <section
      className={`full-page brands-page${hasPanel || open ? ' is-narrowed' : ''}`}
      aria-label={t('brands.title')}
    >
      <div className={`brands-main is-${tab}`}>
        <TabList
          className="brands-tabs"
          label={t('brands.tabsLabel')}
          tabs={TABS}
          current={tab}
          textOf={(each) => (
            <>
              {t(`brands.tabs.${each}`)}
              <span>{each === 'brands' ? there : counts[each]}</span>
            </>
          )}
          onOpen={openTab}
        />
        {tab === 'brands' ? (
          <BrandsTab brands={brands} openId={open?.node.id} unbacked={unbacked} />
        ) : (
          <RecordsTab tab={tab} />
        )}
      </div>
      {open && !hasPanel && (
        <BrandPanel
          key={open.node.id}
          brand={open}
          finding={unbacked.page?.findings.find(({ subjects }) => subjects[0] === open.node.id)}
        />
      )}
    </section>
  );
}
