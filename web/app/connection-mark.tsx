import { useLive } from '../state/live-context.tsx';
import { t } from '../texts/i18n.ts';
import './connection-mark.css';

/** Dot and word: filled green in step, hollow amber without a connection. */
export function ConnectionMark() {
  const { connection, pendingCount } = useLive();
  const isOn = connection.status === 'connected';
  const state = !isOn ? 'off' : pendingCount > 0 ? 'busy' : 'on';
  const word = !isOn
    ? t('connection.offline')
    : pendingCount > 0 && connection.importing
      ? t('connection.importing')
      : pendingCount > 0
        ? t('connection.syncing', { count: pendingCount })
        : t('connection.synced');
  return (
    <span className={`connection ${state}`} role="status">
      <span className="connection-dot" aria-hidden="true" />
      <span className="connection-word">{word}</span>
    </span>
  );
}
