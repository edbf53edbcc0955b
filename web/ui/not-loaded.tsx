import { useSyncExternalStore } from 'react';
import { t } from '../texts/i18n.ts';
import { pageNow } from './late-module.ts';
import type { Missed } from './late-part.tsx';
import './not-loaded.css';

/**
 * In place of a part that did not come: why, that it comes by itself, and how to ask at once. Where that does not help a
 * reload is offered, but not while it would take something from somebody.
 */
export function NotLoaded({ why, retry }: Missed) {
  const hasUnsaved = useSyncExternalStore(
    (listener) => pageNow().subscribe(listener),
    () => pageNow().hasUnsaved(),
  );
  const needsReload = why === 'stuck' || why === 'replaced';
  return (
    <div className="not-loaded" role="status">
      <strong>{t(`part.${why}`)}</strong>
      <p>{t(needsReload && hasUnsaved ? 'part.reloadLater' : `part.${why}Explain`)}</p>
      <div className="not-loaded-ways">
        {why !== 'replaced' && (
          <button type="button" className="button small" onClick={retry}>
            {t('part.retry')}
          </button>
        )}
        {needsReload && !hasUnsaved && (
          <button type="button" className="button small" onClick={() => window.location.reload()}>
            {t('outdated.reload')}
          </button>
        )}
      </div>
    </div>
  );
}
