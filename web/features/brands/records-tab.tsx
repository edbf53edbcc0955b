import { useMemo } from 'react';
import { sampleShare } from '../../../graph/model/terms/sample-share.ts';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { formatMoney } from '../../ui/format-value.ts';
import { CreateButton } from './create-button.tsx';
import { searchFor, type TableTab, usePageState } from './page-state.ts';
import { rowsOf, searched, sorted, totalOf } from './read-table.ts';
import { RecordTable } from './record-table.tsx';
import { SearchField } from './search-field.tsx';
import { TABLES } from './table-columns.ts';

/** The records of one system of the article on the day: searched, sorted, added up. */
export function RecordsTab({ tab }: { readonly tab: TableTab }) {
  const on = useReferenceDay();
  const { query, sort } = usePageState();
  const rows = useView((view) => rowsOf(view, tab, on), [tab, on]);
  const found = useMemo(() => searched(rows, query), [rows, query]);
  const shown = useMemo(() => sorted(found, tab, sort), [found, tab, sort]);
  const total = useMemo(() => totalOf(found, tab), [found, tab]);
  const samples = sampleShare(found.map(({ node }) => node));
  const { created } = TABLES[tab];
  const title = t(`brands.tabs.${tab}`);
  const count = rows.length;
  return (
    <>
      <div className="brands-tools">
        <SearchField />
        <span className="brands-count">
          {found.length === count
            ? t('brands.table.count', { count })
            : t('brands.table.countOf', { shown: found.length, count })}
          {samples > 0 && `，${t('samples.of', { count: samples })}`}
        </span>
        {total && found.length > 0 && (
          <span className="brands-count">
            {t('brands.table.total', { amount: formatMoney(total.sum) })}
            {total.unknown > 0 && t('brands.table.totalUnknown', { count: total.unknown })}
          </span>
        )}
        <CreateButton kind={created.kind} fields={created.fields} />
      </div>
      {shown.length > 0 ? (
        <RecordTable key={tab} tab={tab} rows={shown} label={t('brands.table.label', { title })} />
      ) : (
        <div className="brands-none" role="status">
          <h3>
            {count > 0
              ? t('brands.table.noMatch', { query: query.trim() })
              : t('brands.table.none', { kind: title })}
          </h3>
          {count === 0 && <p>{t('brands.table.noneDay', { day: on, kind: title })}</p>}
          {count > 0 && (
            <button type="button" className="button" onClick={() => searchFor('')}>
              {t('brands.table.clear')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
