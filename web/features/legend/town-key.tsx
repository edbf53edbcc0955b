import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import './town-key.css';

/** How to read a town that stands for its marks. */
export function TownKey() {
  return (
    <div className="town-key">
      <ul aria-label={t('towns.key.label')}>
        <li>
          <b aria-hidden="true">12</b>
          {t('towns.key.count')}
        </li>
        <li>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" className="town-key-track" />
            <path d="M10 3a7 7 0 0 1 0 14" className="town-key-share" />
          </svg>
          {t('towns.key.ring')}
        </li>
        <li>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M0 10h20" className="town-key-band" />
          </svg>
          {t('towns.key.band')}
        </li>
      </ul>
      <p>{t('towns.key.how')}</p>
    </div>
  );
}
