import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mapHandle } from '../state/map-store.ts';
import './rail.css';

/** The places of the program; only those that exist. */
export function Rail() {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <button
        type="button"
        className="rail-home"
        aria-label={t('rail.home')}
        onClick={() => mapHandle.current?.fit()}
      >
        <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M12 20 20 12" className="mark-line" />
          <circle cx="21.5" cy="10.5" r="5.5" className="mark-open" />
          <circle cx="10.5" cy="21.5" r="7" className="mark-full" />
        </svg>
      </button>
      <button type="button" className="rail-item" aria-current="page">
        <MapIcon size={20} strokeWidth={1.75} aria-hidden="true" />
        {t('rail.map')}
      </button>
    </nav>
  );
}
