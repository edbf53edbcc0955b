import { ArrowDown, ArrowUp } from 'lucide-react';
import { t } from '../../texts/i18n.ts';
import { MAP_WIDTH, type Shown, SOURCE_WIDTH } from './column-widths.ts';
import { sortBy, usePageState } from './page-state.ts';
import type { Row } from './read-table.ts';

/** What each column says; a click sorts by it. */
export function TableHead({
  shown,
  rows,
}: {
  readonly shown: readonly Shown[];
  readonly rows: readonly Row[];
}) {
  const { sort } = usePageState();
  return (
    <thead>
      <tr>
        {shown.map(({ column: { id }, at, width }) => {
          const isSorted = sort?.column === id;
          const Arrow = sort?.isDescending ? ArrowDown : ArrowUp;
          const title = t(`brands.columns.${id}`);
          return (
            <th
              key={id}
              scope="col"
              style={{ width }}
              className={rows.some(({ cells }) => cells[at]?.isNumber === true) ? 'is-number' : ''}
              aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                title={t('brands.table.sortBy', { column: title })}
                onClick={() => sortBy(id)}
              >
                {title}
                {isSorted && <Arrow size={12} strokeWidth={2} aria-hidden="true" />}
              </button>
            </th>
          );
        })}
        <th scope="col" style={{ width: SOURCE_WIDTH }}>
          {t('brands.table.source')}
        </th>
        <th scope="col" style={{ width: MAP_WIDTH }}>
          <span className="visually-hidden">{t('brands.panel.onMap')}</span>
        </th>
      </tr>
    </thead>
  );
}
