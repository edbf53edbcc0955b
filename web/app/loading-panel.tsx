import { t } from '../texts/i18n.ts';
import { DashedDiscs } from './state-page.tsx';
import './loading-page.css';

const STEPS = ['connect', 'data', 'draw'] as const;
type Step = (typeof STEPS)[number];

/** The steps to the first picture, and which of them is under way. */
export function LoadingPanel({ step, note }: { readonly step: Step; readonly note: string }) {
  const now = STEPS.indexOf(step);
  return (
    <>
      <DashedDiscs />
      <section className="panel loading-panel" aria-live="polite">
        <header>
          <h1>{t('loading.title')}</h1>
          <span>{note}</span>
        </header>
        <div className="loading-bar" />
        <ol>
          {STEPS.map((each, index) => (
            <li key={each} className={index < now ? 'done' : index === now ? 'now' : 'later'}>
              {index < now && <span aria-hidden="true">✓</span>}
              {t(`loading.${each}`)}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
