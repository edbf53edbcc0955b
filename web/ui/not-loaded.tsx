import { t } from '../texts/i18n.ts';
import type { Missed } from './late-part.tsx';
import './not-loaded.css';

/** In place of a part that did not come: why, that it comes by itself, and how to ask at once; where that does not help, a reload. */
export function NotLoaded({ isStuck, retry }: Missed) {
  return (
    <div className="not-loaded" role="status">
      <strong>{t('part.notLoaded')}</strong>
      <p>{t(isStuck ? 'part.stuck' : 'part.explain')}</p>
      <div className="not-loaded-ways">
        <button type="button" className="button small" onClick={retry}>
          {t('part.retry')}
        </button>
        {isStuck && (
          <button type="button" className="button small" onClick={() => window.location.reload()}>
            {t('outdated.reload')}
          </button>
        )}
      </div>
    </div>
  );
}
