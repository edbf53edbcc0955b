import type { PageName } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import type { Missed } from '../ui/late-part.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import '../ui/side-panel.css';
import './part-places.css';

export const BOARD = 'panel board-panel';
export const FULL = 'full-page';
export const SIDE = 'panel side-panel';

const Lines = ({ className }: { readonly className: string }) => (
  <section className={`${className} part-waiting`} aria-busy="true">
    <i />
    <i />
    <i />
  </section>
);
/** The shape of what comes, quiet; and the same place when it does not come. */
export const placeOf = (className: string) => ({
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a part, at module level
  Waiting: () => <Lines className={className} />,
  // biome-ignore lint/correctness/noComponentHookFactories: called once for a part, at module level
  NotLoaded: ({ isStuck, retry }: Missed) => (
    <section className={className}>
      <NotLoaded isStuck={isStuck} retry={retry} />
    </section>
  ),
});

type BrokenPartProps = { readonly page: PageName; readonly message: string; again(): void };

/** A page with a bug in it: the map, the bar and the way to the other pages are still there. */
export const BrokenPart = ({ page, message, again }: BrokenPartProps) => (
  <section className={page === 'gaps' ? BOARD : FULL}>
    <div className="not-loaded" role="alert">
      <strong>{t('broken.title')}</strong>
      <p>{t('part.broken')}</p>
      <code className="state-detail">{message}</code>
      <button type="button" className="button small" onClick={again}>
        {t('part.retry')}
      </button>
    </div>
  </section>
);
