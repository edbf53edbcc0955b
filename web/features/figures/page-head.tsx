import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { tell } from '../../state/notices.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { TabList } from '../../ui/tab-list.tsx';
import { type Cell, saveFile, toCsv } from './csv.ts';
import { openTab, TABS, usePageState } from './page-state.ts';

type PageHeadProps = {
  /** The shown table, for the export; undefined while there is none. */
  readonly table: (() => readonly (readonly Cell[])[]) | undefined;
  /** What is to be known at a glance, beside the title. */
  readonly children?: ReactNode;
};

export function PageHead({ table, children }: PageHeadProps) {
  const { tab } = usePageState();
  const day = useReferenceDay();

  function exportTable(rows: readonly (readonly Cell[])[]) {
    const name = `${t('figures.title')}-${t(`figures.tabs.${tab}`)}-${day}.csv`;
    saveFile(name, toCsv(rows));
    tell(t('figures.exported', { name }));
  }

  return (
    <header className="figures-head">
      <h2>{t('figures.title')}</h2>
      <div className="figures-glance">{children}</div>
      <div className="figures-tools">
        <TabList
          className="segments"
          label={t('figures.tabsLabel')}
          tabs={TABS}
          current={tab}
          textOf={(each) => t(`figures.tabs.${each}`)}
          onOpen={openTab}
        />
        <button
          type="button"
          className="button figures-export"
          disabled={!table}
          onClick={() => table && exportTable(table())}
        >
          <Download size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('figures.export')}
        </button>
      </div>
    </header>
  );
}
