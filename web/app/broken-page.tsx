import { useSyncExternalStore } from 'react';
import type { Live } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import { StatePage } from './state-page.tsx';

type BrokenPageProps = { readonly live: Live; readonly message: string; again(): void };

/**
 * In place of a page whose frame cannot be drawn: what is kept and what is not. What is not submitted yet goes on being
 * submitted, and until it is nobody is told to reload.
 */
export function BrokenPage({ live, message, again }: BrokenPageProps) {
  useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.version,
  );
  const { hasUnsent, unsent, connection } = live;
  const count = unsent.length;
  return (
    <StatePage
      title={t('broken.title')}
      explain={
        hasUnsent
          ? t(connection.keepFails ? 'broken.unkept' : 'broken.pending', { count })
          : t('broken.explain')
      }
    >
      <code className="state-detail">{message}</code>
      <button type="button" className="button" onClick={again}>
        {t('part.retry')}
      </button>
      {hasUnsent ? (
        <button type="button" className="button" onClick={() => live.retry()}>
          {t('connection.retryNow')}
        </button>
      ) : (
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {t('outdated.reload')}
        </button>
      )}
    </StatePage>
  );
}
