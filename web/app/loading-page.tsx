import { t } from '../texts/i18n.ts';
import { formatBytes } from '../ui/format-bytes.ts';
import { LoadingPanel } from './loading-panel.tsx';

/** The first seconds: which step, and how much has arrived. The size is not known beforehand, so no percentage. */
export function LoadingPage({ receivedBytes }: { readonly receivedBytes: number }) {
  const hasData = receivedBytes > 0;
  return (
    <main className="loading-page" aria-busy="true">
      <LoadingPanel
        step={hasData ? 'data' : 'connect'}
        note={hasData ? t('loading.received', { size: formatBytes(receivedBytes) }) : t('loading.waiting')}
      />
    </main>
  );
}
