import { useTranslation } from 'react-i18next';
import type { Day } from '../../../graph/model/day.ts';
import { askGapsAgain, useGaps } from '../../state/gap-summary.ts';
import { useIsOffline } from '../../state/live-context.tsx';
import { useWorkspaceDay } from '../../state/reference-day.ts';

/** What has to be known of the numbers below: that they are old, are coming, or do not follow. */
export function StatusLine({ on }: { readonly on: Day }) {
  const { t } = useTranslation();
  const isOffline = useIsOffline();
  const workspaceDay = useWorkspaceDay();
  const { status, summary } = useGaps();
  if (!summary) return null;
  if (isOffline) return <p className="status-line warn">{t('gaps.offline')}</p>;
  if (status === 'failed') {
    return (
      <p className="status-line warn" role="alert">
        {t('gaps.failedStale')}
        <button type="button" className="text-link" onClick={askGapsAgain}>
          {t('gaps.retry')}
        </button>
      </p>
    );
  }
  if (summary.asOf !== on) {
    return (
      <p className="status-line" role="status">
        {t('gaps.computing', { day: on })}
      </p>
    );
  }
  return on === workspaceDay ? null : <p className="status-line">{t('gaps.notLive', { day: on })}</p>;
}
