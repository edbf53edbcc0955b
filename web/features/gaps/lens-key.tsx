import { SEVERITIES } from '../../../graph/model/answers/severity.ts';
import { SEVERITY_NAMES } from '../../../graph/model/tab-view/tab-view.ts';
import { hasPanel as panelIn, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import './lens-key.css';

/** What the rings on the map mean. */
export function LensKey() {
  const hasPanel = useUi(panelIn);
  return (
    <aside className={`panel lens-key${hasPanel ? ' beside-panel' : ''}`}>
      {SEVERITY_NAMES.map((severity) => (
        <span key={severity} className="lens-ring">
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="7" className={`ring-${severity}`} />
          </svg>
          {titleOf(SEVERITIES[severity])}
        </span>
      ))}
      <span>{t('gaps.lens.meaning')}</span>
    </aside>
  );
}
