import type { Day } from '../../../graph/model/schema/day.ts';
import { askGapsAgain, useGaps } from '../../state/gap-summary.ts';
import { useIsOffline, useLiveHandle } from '../../state/live-context.tsx';
import { useWorkspaceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { problemText } from '../../ui/failure-text.ts';

/** What has to be known of the numbers below: that they are old, are coming, or do not follow. */
export function StatusLine({ on }: { readonly on: Day }) {
  const isOffline = useIsOffline();
  const workspaceDay = useWorkspaceDay();
  const live = useLiveHandle();
  const { status, summary, error } = useGaps();
  if (!summary) return null;
  if (isOffline) return <p className="status-line warn">{t('gaps.offline')}</p>;
  if (status === 'failed') {
    return (
      <p className="status-line warn" role="alert">
        {problemText(error, t('gaps.failedStale'))}
        <button type="button" className="text-link" onClick={() => askGapsAgain(live)}>
          {t('gaps.retry')}
        </button>
      </p>
    );
  }
  if (summary.asOf !== on) {
    return (
      <p className="status-line" role="status">
        {t('gaps.computing', { day: on, old: summary.asOf })}
      </p>
    );
  }
  return on === workspaceDay ? null : <p className="status-line">{t('gaps.notLive', { day: on })}</p>;
}
