import { useEffect } from 'react';
import { useLive } from '../state/live-context.tsx';
import { tell } from '../state/notices.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import './offline-bar.css';

/** What the server says of its database: over the map while nothing can be written, once where something is not shown. */
export function StoreState() {
  const { connection, pendingCount } = useLive();
  const { trouble, unreadable = 0 } = connection.status === 'connected' ? connection : {};
  useEffect(() => {
    if (unreadable > 0) tell(t('store.unreadable', { count: unreadable }), 'problem');
  }, [unreadable]);
  if (!trouble) return null;
  return (
    <section className="offline-bar" role="status">
      <span className="offline-dot" aria-hidden="true" />
      <strong>
        {pendingCount > 0 ? t('store.unwritablePending', { count: pendingCount }) : t('store.unwritable')}
      </strong>
      <span className="offline-when">{t(`store.${trouble}`)}</span>
      <span className="offline-explain">{t('store.explain')}</span>
    </section>
  );
}
