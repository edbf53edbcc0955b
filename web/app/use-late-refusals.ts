import { useEffect } from 'react';
import type { Live } from '../live/live.ts';
import { refuse } from '../state/refusals.ts';

/** What the server refuses of what an earlier page had given is kept here, since the form it came from is gone. */
export function useLateRefusals(live: Live): void {
  useEffect(() => {
    return live.onLateRefusal(refuse);
  }, [live]);
}
