import { type ReactNode, useEffect } from 'react';
import { tell } from '../state/notices.ts';
import { t } from '../texts/i18n.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { BrokenPart } from './part-places.tsx';

type GuardedProps = {
  /** The place that says so; what has none of its own is told in a notice. */
  readonly className?: string;
  readonly shows?: string | undefined;
  readonly children: ReactNode;
  onClose?(): void;
};

/** A bug in one part takes that part alone: the rest goes on, with what is half-typed in it and what waits to be sent. */
export function Guarded({ className, shows, children, onClose }: GuardedProps) {
  return (
    <ErrorBoundary
      shows={shows}
      broken={(message, again) =>
        className === undefined ? (
          <ToldBroken />
        ) : (
          <BrokenPart className={className} message={message} again={again} onClose={onClose} />
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}

function ToldBroken() {
  useEffect(() => {
    tell(t('part.brokenSmall'), 'problem');
  }, []);
  return null;
}
