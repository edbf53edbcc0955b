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
  NotLoaded: ({ why, retry }: Missed) => (
    <section className={className}>
      <NotLoaded why={why} retry={retry} />
    </section>
  ),
});

type BrokenPartProps = {
  readonly className: string;
  readonly message: string;
  again(): void;
  readonly onClose?: (() => void) | undefined;
};

/** A part with a bug in it: the map, the bar and the way to the other pages are still there. */
export const BrokenPart = ({ className, message, again, onClose }: BrokenPartProps) => (
  <section className={className}>
    <div className="not-loaded" role="alert">
      <strong>{t('part.broken')}</strong>
      <p>{t('part.brokenExplain')}</p>
      <code className="state-detail">{message}</code>
      <div className="not-loaded-ways">
        <button type="button" className="button small" onClick={again}>
          {t('part.retry')}
        </button>
        {onClose && (
          <button type="button" className="button small" onClick={onClose}>
            {t('close')}
          </button>
        )}
      </div>
    </div>
  </section>
);
