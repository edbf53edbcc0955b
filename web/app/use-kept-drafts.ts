import { useEffect } from 'react';
import { browserDrafts } from '../live/browser-drafts.ts';
import type { Live } from '../live/live.ts';
import { openDrafts } from '../state/drafts.ts';

/** Brings what this person typed and did not send; again when the tab is looked at, since their other tabs write too. */
export function useKeptDrafts({ actorId }: Pick<Live, 'actorId'>): void {
  useEffect(() => {
    if (actorId === undefined) return;
    const store = browserDrafts();
    const open = () => document.visibilityState === 'visible' && void openDrafts(store, actorId);
    open();
    document.addEventListener('visibilitychange', open);
    return () => document.removeEventListener('visibilitychange', open);
  }, [actorId]);
}
