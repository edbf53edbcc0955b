import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from './live-context.tsx';
import './offline-bar.css';

/** Over the map while there is no connection: what waits, and when it tries again. */
export function OfflineBar() {
  const { t } = useTranslation();
  const { connection, pendingCount } = useLive();
  const retryAt = connection.status === 'disconnected' ? connection.retryAt : undefined;
  const seconds = useSecondsUntil(retryAt);
  if (retryAt === undefined) return null;
  return (
    <section className="offline-bar" role="status">
      <span className="offline-dot" aria-hidden="true" />
      <strong>
        {pendingCount > 0 ? t('connection.offlinePending', { count: pendingCount }) : t('connection.offline')}
      </strong>
      <span className="offline-when" aria-live="off">
        {seconds > 0 ? t('connection.retryIn', { seconds }) : t('connection.retrying')}
      </span>
      <span className="offline-explain">{t('connection.explain')}</span>
    </section>
  );
}

function useSecondsUntil(at: number | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (at === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [at]);
  return at === undefined ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
}
