import type { Connection } from '../live/live.ts';
import { useLive } from '../state/live-context.tsx';
import { t } from '../texts/i18n.ts';
import './connection-mark.css';

/** Dot and word: filled green in step, hollow amber without a connection. */
export function ConnectionMark() {
  const { connection, pendingCount } = useLive();
  const isOn = connection.status === 'connected' && !connection.trouble;
  const state = !isOn ? 'off' : pendingCount > 0 ? 'busy' : 'on';
  return (
    <span className={`connection ${state}`} role="status">
      <span className="connection-dot" aria-hidden="true" />
      <span className="connection-word">{wordOf(connection, pendingCount)}</span>
    </span>
  );
}

function wordOf(connection: Connection, pendingCount: number): string {
  if (connection.status !== 'connected') return t('connection.offline');
  if (connection.trouble) return t('connection.unwritable');
  if (pendingCount === 0) return t('connection.synced');
  return connection.importing ? t('connection.importing') : t('connection.syncing', { count: pendingCount });
}
