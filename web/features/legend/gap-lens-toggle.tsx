import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapGroup, Severity } from '../../../graph/model/gap.ts';
import { gapLens } from '../../canvas/gaps/gap-lens.ts';
import { api } from '../../live/http.ts';
import { useGaps } from '../../state/gap-summary.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { setUi } from '../../state/ui-state.ts';
import '../../texts/later.ts';

/** What can wait would ring most of the map; the gap board can show that too. */
const SEVERITIES: readonly Severity[] = ['high', 'medium'];

/** Puts the gaps on the map outside the gap board. */
export function GapLensToggle() {
  const { t } = useTranslation();
  const on = useReferenceDay();
  const { summary } = useGaps();
  const [isOn, setOn] = useState(false);
  const [groups, setGroups] = useState<readonly GapGroup[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another summary is a reason to count again
  useEffect(() => {
    if (!isOn) return;
    const abort = new AbortController();
    const query = { asOf: on, state: 'open', severity: SEVERITIES, quality: 'without' } as const;
    // Without the numbers beside the towns the rings are still true.
    api.gapGroups('area', query, abort.signal).then(setGroups, () => {});
    return () => abort.abort();
  }, [isOn, on, summary]);

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
  }, [isOn, summary, groups, t]);

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
