import { useRef, useState } from 'react';
import type { Connection } from '../live/live.ts';
import { useLive } from '../state/live-context.tsx';
import { t } from '../texts/i18n.ts';
import { UnsentList } from './later.ts';
import './connection-mark.css';

/** Dot and word: filled green in step, hollow amber without a connection. A click lists what waits to be sent. */
export function ConnectionMark() {
  const { connection, pendingCount } = useLive();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isOn = connection.status === 'connected' && !connection.trouble;
  const state = !isOn ? 'off' : pendingCount > 0 ? 'busy' : 'on';
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={`connection ${state}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="connection-dot" aria-hidden="true" />
        <span className="connection-word" aria-live="polite">
          {wordOf(connection, pendingCount)}
        </span>
      </button>
      {isOpen && <UnsentList anchor={anchor} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function wordOf(connection: Connection, pendingCount: number): string {
  if (connection.status !== 'connected') return t('connection.offline');
  if (connection.trouble) return t('connection.unwritable');
  if (pendingCount === 0) return t('connection.synced');
  return connection.importing ? t('connection.importing') : t('connection.syncing', { count: pendingCount });
}
