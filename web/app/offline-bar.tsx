import { useLive, useLiveHandle } from '../state/live-context.tsx';
import { t } from '../texts/i18n.ts';
import './offline-bar.css';

/** Over the map while there is no connection: what waits, and how to try again at once. */
export function OfflineBar() {
  const live = useLiveHandle();
  const { connection, pendingCount } = useLive();
  if (connection.status !== 'disconnected') return null;
  return (
    <section className="offline-bar" role="status">
      <span className="offline-dot" aria-hidden="true" />
      <strong>
        {pendingCount > 0 ? t('connection.offlinePending', { count: pendingCount }) : t('connection.offline')}
      </strong>
      <span className="offline-when">{t('connection.retrying')}</span>
      <span className="offline-explain">{t('connection.explain')}</span>
      <button type="button" className="button small" onClick={() => live.retry()}>
        {t('connection.retryNow')}
      </button>
    </section>
  );
}
