import { useEffect, useState } from 'react';
import type { Severity } from '../../../graph/model/answers/gap.ts';
import { gapLens } from '../../canvas/lens/gap-lens.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { useGroups } from '../../state/gap-groups.ts';
import type { GapQuestion } from '../../state/gap-keys.ts';
import { useGaps } from '../../state/gap-summary.ts';
import { setUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';

/** What can wait would ring most of the map; the gap board can show that too. */
const SEVERITIES: readonly Severity[] = ['high', 'medium'];
const QUESTION: GapQuestion = { state: 'open', quality: 'without', severity: SEVERITIES };

/** Puts the gaps on the map outside the gap board. */
export function GapLensToggle() {
  const on = useAskedDay();
  const { summary } = useGaps();
  const [isOn, setOn] = useState(false);
  // Without the numbers beside the towns the rings are still true.
  const { groups } = useGroups('area', QUESTION, on, isOn);

  useEffect(() => {
    if (!isOn || !summary) return;
    const counts = new Map(groups.map((group) => [group.key, group.found]));
    const lens = gapLens({
      marks: summary.marks,
      severities: new Set(SEVERITIES),
      areaText(area) {
        const count = counts.get(area);
        return count === undefined ? undefined : t('gaps.lens.area', { count });
      },
      path: undefined,
      pointed: [],
    });
    setUi({ lens });
    return () => setUi({ lens: undefined });
  }, [isOn, summary, groups]);

  return (
    <button
      type="button"
      className="button small legend-lens"
      aria-pressed={isOn}
      disabled={!summary}
      onClick={() => setOn(!isOn)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" className="legend-ring" />
      </svg>
      {t(isOn ? 'gaps.lens.hide' : 'gaps.lens.show')}
    </button>
  );
}
