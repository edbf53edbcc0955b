import { t } from '../texts/i18n.ts';
import { formatBytes } from '../ui/format-bytes.ts';
import { DashedDiscs } from './state-page.tsx';
import './loading-page.css';

/** The first seconds: which step, and how much has arrived. The size is not known beforehand, so no percentage. */
export function LoadingPage({ receivedBytes }: { readonly receivedBytes: number }) {
  const hasData = receivedBytes > 0;
  const steps = [
    { name: t('loading.connect'), state: hasData ? 'done' : 'now' },
    { name: t('loading.data'), state: hasData ? 'now' : 'later' },
    { name: t('loading.draw'), state: 'later' },
  ] as const;
  return (
    <main className="loading-page" aria-busy="true">
      <DashedDiscs />
      <section className="panel loading-panel" aria-live="polite">
        <header>
          <h1>{t('loading.title')}</h1>
          <span>
            {hasData ? t('loading.received', { size: formatBytes(receivedBytes) }) : t('loading.waiting')}
          </span>
        </header>
        <div className="loading-bar" />
        <ol>
          {steps.map((step) => (
            <li key={step.name} className={step.state}>
              {step.state === 'done' && <span aria-hidden="true">✓</span>}
              {step.name}
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}
