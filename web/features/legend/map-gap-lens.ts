import { useEffect } from 'react';
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

/** The map wears its gaps as long as this stands beside it, whether or not the legend is open. */
export function MapGapLens() {
  const on = useAskedDay();
  const { summary } = useGaps();
  // Without the numbers beside the towns the rings are still true.
  const { groups } = useGroups('area', QUESTION, on);
  useEffect(() => {
    if (!summary) return;
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
  }, [summary, groups]);
  return null;
}
