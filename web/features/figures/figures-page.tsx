import { hasPanel as panelIn, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { ArticleTab } from './article-tab.tsx';
import { ChartsTab } from './charts-tab.tsx';
import { Evidence } from './evidence.tsx';
import { usePageState } from './page-state.ts';
import { StatutoryTab } from './statutory-tab.tsx';
import './figures-page.css';

/** Every number of the article and of the statutory sheet: reported, computed, and the list behind it. */
export function FiguresPage() {
  const { tab, subject } = usePageState();
  // The inspector and forms stand in the same place, so the room beside the tables is kept for whichever is open.
  const hasPanel = useUi(panelIn);
  const isNarrowed = hasPanel || subject !== undefined;
  return (
    <section
      className={`full-page figures-page${isNarrowed ? ' is-narrowed' : ''}`}
      aria-label={t('figures.title')}
    >
      <div className="figures-main">
        {tab === 'article' && <ArticleTab isNarrowed={isNarrowed} />}
        {tab === 'statutory' && <StatutoryTab />}
        {tab === 'charts' && <ChartsTab isNarrowed={isNarrowed} />}
      </div>
      {subject && <Evidence key={`${subject.of} ${subject.id}`} subject={subject} />}
    </section>
  );
}
