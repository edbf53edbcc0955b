import { CircleDashed, type LucideIcon, Map as MapIcon, Ribbon, Table2 } from 'lucide-react';
import { PAGES, type PageName } from '../../graph/model/tab-view/tab-view.ts';
import { useGapCount } from '../state/gap-count.ts';
import { mapHandle } from '../state/map-store.ts';
import { openPage } from '../state/pages.ts';
import { useTabView } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import './rail.css';

/** The history is opened from beside what takes something back. */
type RailPage = Exclude<PageName, 'history'>;
const RAIL_PAGES = PAGES.filter((page): page is RailPage => page !== 'history');

const ICON: Readonly<Record<RailPage, LucideIcon>> = {
  map: MapIcon,
  gaps: CircleDashed,
  figures: Table2,
  brands: Ribbon,
};

/** A longer number would cover the icon; the whole of it is in the hint. */
const MOST_SHOWN = 999;

/** The places of the program; only those that exist. At a phone's lower edge its tabs. */
export function Rail() {
  const gapCount = useGapCount();
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <button
        type="button"
        className="rail-home"
        aria-label={t('rail.home')}
        onClick={() => {
          openPage('map');
          mapHandle.current?.fit();
        }}
      >
        <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M12 20 20 12" className="mark-line" />
          <circle cx="21.5" cy="10.5" r="5.5" className="mark-open" />
          <circle cx="10.5" cy="21.5" r="7" className="mark-full" />
        </svg>
      </button>
      {RAIL_PAGES.map((page) => (
        <RailItem key={page} page={page} count={page === 'gaps' ? gapCount : undefined} />
      ))}
    </nav>
  );
}

type RailItemProps = { readonly page: RailPage; readonly count: ReturnType<typeof useGapCount> };

function RailItem({ page, count }: RailItemProps) {
  const isCurrent = useTabView((view) => view.page === page);
  const Icon = ICON[page];
  return (
    <button
      type="button"
      className="rail-item"
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => openPage(page)}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
      {t(`rail.${page}`)}
      {count && count.count > 0 && (
        <span
          className={count.isOld ? 'rail-badge is-old' : 'rail-badge'}
          title={t(count.isOld ? 'rail.gapCountOld' : 'rail.gapCount', { count: count.count })}
        >
          {count.count > MOST_SHOWN ? `${MOST_SHOWN}+` : count.count}
        </span>
      )}
    </button>
  );
}
