import type { PageName } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import type { Missed } from '../ui/late-part.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import '../ui/side-panel.css';
import './part-places.css';

const BOARD = 'panel board-panel';
const FULL = 'full-page';
const SIDE = 'panel side-panel';

const Lines = ({ className }: { readonly className: string }) => (
  <section className={`${className} part-waiting`} role="status" aria-label={t('part.loading')}>
    <i />
    <i />
    <i />
    <i />
    <i />
    <i />
  </section>
);
const Missing = ({ className, isStuck, retry }: Missed & { readonly className: string }) => (
  <section className={className}>
    <NotLoaded isStuck={isStuck} retry={retry} />
  </section>
);

// The shape of what comes, quiet; and the same place when it does not come.
export const BoardWaiting = () => <Lines className={BOARD} />;
export const BoardNotLoaded = (missed: Missed) => <Missing className={BOARD} {...missed} />;
export const FullPageWaiting = () => <Lines className={FULL} />;
export const FullPageNotLoaded = (missed: Missed) => <Missing className={FULL} {...missed} />;
export const SideWaiting = () => <Lines className={SIDE} />;
export const SideNotLoaded = (missed: Missed) => <Missing className={SIDE} {...missed} />;

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
