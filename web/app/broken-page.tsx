import { useSyncExternalStore } from 'react';
import type { Live } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import { StatePage } from './state-page.tsx';

/** In place of a page that cannot be drawn. What is not submitted yet goes on being submitted, and would be lost by a reload. */
export function BrokenPage({ live, message }: { readonly live: Live; readonly message: string }) {
  const pendingCount = useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.pendingCount,
  );
  const isPending = pendingCount > 0;
  return (
    <StatePage
      title={t('broken.title')}
      explain={isPending ? t('broken.pending', { count: pendingCount }) : t('broken.explain')}
    >
      <code className="state-detail">{message}</code>
      {isPending ? (
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
