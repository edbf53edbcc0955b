import { useSyncExternalStore } from 'react';
import type { Connection } from '../live/live.ts';
import { useLiveHandle } from '../state/live-context.tsx';
import { t } from '../texts/i18n.ts';
import { LoadingPage } from './loading-page.tsx';
import { Shell } from './shell.tsx';
import { StatePage } from './state-page.tsx';

/** How the page stands to the server. An entry changes nothing of it, and so renders nothing of the whole page. */
function useConnection(): Connection {
  const live = useLiveHandle();
  return useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.connection,
  );
}

/** What the connection allows to be shown. */
export function Page() {
  const connection = useConnection();
  const reload = () => window.location.reload();
  switch (connection.status) {
    case 'loading':
      return <LoadingPage receivedBytes={connection.receivedBytes} />;
    case 'forbidden':
      return (
        <StatePage title={t('forbidden.title')} explain={t('forbidden.explain')}>
          <button type="button" className="button" onClick={reload}>
            {t('forbidden.reload')}
          </button>
        </StatePage>
      );
    case 'outdated': {
      const isPage = connection.side === 'page';
      return (
        <StatePage
          title={t(isPage ? 'outdated.pageTitle' : 'outdated.serverTitle')}
          explain={t(isPage ? 'outdated.pageExplain' : 'outdated.serverExplain')}
        >
          <button type="button" className="button primary" onClick={reload}>
            {t('outdated.reload')}
          </button>
        </StatePage>
      );
    }
    case 'connected':
    case 'disconnected':
      return <Shell />;
  }
}
