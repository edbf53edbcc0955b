import { FIRST_VIEW } from '../../../graph/model/tab-view/tab-view.ts';
import { useGaps } from '../../state/gap-summary.ts';
import { setView, useTabView } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';

/** Puts the gaps on the map outside the gap board. */
export function GapLensToggle() {
  const { summary } = useGaps();
  const isOn = useTabView((view) => view.lensName === 'gaps');
  return (
    <button
      type="button"
      className="button small legend-lens"
      aria-pressed={isOn}
      disabled={!summary}
      onClick={() => setView({ lensName: isOn ? FIRST_VIEW.lensName : 'gaps' })}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" className="legend-ring" />
      </svg>
      {t(isOn ? 'gaps.lens.hide' : 'gaps.lens.show')}
    </button>
  );
}
