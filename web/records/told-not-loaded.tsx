import { useEffect } from 'react';
import { tell } from '../state/notices.ts';
import { t } from '../texts/i18n.ts';
import type { Missed } from '../ui/late-part.tsx';

/** For what opens beside a button and has no place of its own: says that it did not come, and closes. */
export function ToldNotLoaded({ why, onClose }: Pick<Missed, 'why'> & { onClose?(): void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once
  useEffect(() => {
    tell(t(`part.${why}`), 'problem');
    onClose?.();
  }, []);
  return null;
}
