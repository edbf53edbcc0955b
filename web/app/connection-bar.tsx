import { useSyncExternalStore } from 'react';
import type { Live } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import type { Seen } from './has-bar.ts';
import './connection-bar.css';

type Props = { readonly live: Live; readonly seen: Seen; onSeen(seen: Seen): void };

/** Over the map while there is no connection, nothing can be written, or not all is shown: what it is and what follows. */
export function ConnectionBar({ live, seen, onSeen }: Props) {
  useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.version,
  );
  const { connection, pendingCount, replacements } = live;
  const { trouble, unreadable = 0, keepFails, limited } = connection;
  const isOffline = connection.status === 'disconnected';
  if (isOffline || trouble) {
    const head = isOffline ? t('connection.offline') : t('bar.unwritable');
    return (
      <section className="connection-bar" role="status">
        <span className="bar-dot" aria-hidden="true" />
        <strong>{pendingCount > 0 ? t('bar.pending', { head, count: pendingCount }) : head}</strong>
        <span className="bar-when">{trouble ? t(`bar.${trouble}`) : t('bar.retrying')}</span>
        <span className="bar-explain">
          {keepFails ? t('unsent.keepFails') : trouble ? t('bar.goOnTrouble') : t('bar.goOn')}
        </span>
        {isOffline && (
          <button type="button" className="button small" onClick={() => live.retry()}>
            {t('connection.retryNow')}
          </button>
        )}
      </section>
    );
  }
  if (replacements > seen.replacements)
    return <Said text={t('bar.replaced')} onClose={() => onSeen({ ...seen, replacements })} />;
  if (unreadable > seen.unreadable)
    return (
      <Said
        text={t('bar.unreadable', { count: unreadable })}
        onClose={() => onSeen({ ...seen, unreadable })}
      />
    );
  if (keepFails && !seen.keepFails)
    return <Said text={t('unsent.keepFails')} onClose={() => onSeen({ ...seen, keepFails })} />;
  if (limited && !seen.limited)
    return <Said text={t('unsent.limited')} onClose={() => onSeen({ ...seen, limited })} />;
  return null;
}

/** What stays until somebody has read it. */
function Said({ text, onClose }: { readonly text: string; onClose(): void }) {
  return (
    <section className="connection-bar" role="status">
      <span className="bar-dot" aria-hidden="true" />
      <span className="bar-said">{text}</span>
      <button type="button" className="button small" onClick={onClose}>
        {t('close')}
      </button>
    </section>
  );
}
