import { t } from '../texts/i18n.ts';
import type { Missed } from '../ui/late-part.tsx';
import { NotLoaded } from '../ui/not-loaded.tsx';
import '../ui/side-panel.css';
import './part-places.css';

const Lines = ({ count }: { readonly count: number }) => (
  <div className="part-waiting" role="status">
    <span className="visually-hidden">{t('part.loading')}</span>
    {Array.from({ length: count }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
      <span key={index} className="part-line" />
    ))}
  </div>
);

// The shape of what comes, quiet; and the same place when it does not come.

export const BoardWaiting = () => (
  <section className="panel board-panel">
    <Lines count={8} />
  </section>
);
export const BoardNotLoaded = (missed: Missed) => (
  <section className="panel board-panel">
    <NotLoaded {...missed} />
  </section>
);

export const FullPageWaiting = () => (
  <section className="full-page">
    <Lines count={12} />
  </section>
);
export const FullPageNotLoaded = (missed: Missed) => (
  <section className="full-page">
    <NotLoaded {...missed} />
  </section>
);

export const SideWaiting = () => (
  <section className="panel side-panel">
    <Lines count={8} />
  </section>
);
export const SideNotLoaded = ({ isStuck, retry }: Missed) => (
  <section className="panel side-panel">
    <NotLoaded isStuck={isStuck} retry={retry} />
  </section>
);
