import { Search } from 'lucide-react';
import { t } from '../../texts/i18n.ts';
import { searchFor, usePageState } from './page-state.ts';

/** Narrows what the open tab lists. */
export function SearchField() {
  const { query } = usePageState();
  return (
    <label className="brands-search">
      <Search size={14} strokeWidth={1.75} aria-hidden="true" />
      <input
        type="search"
        className="input"
        value={query}
        placeholder={t('brands.table.search')}
        aria-label={t('brands.table.search')}
        onChange={(event) => searchFor(event.target.value)}
      />
    </label>
  );
}
