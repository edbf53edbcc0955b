import { useEffect } from 'react';
import type { Live } from '../live/live.ts';

/** What the server refuses of what an earlier page had given is told here, since the form it came from is gone. */
export function useLateRefusals(live: Live): void {
  useEffect(() => {
    return live.onLateRefusal((command, failure) => {
      void import('../state/tell-late-refusal.ts').then(({ tellLateRefusal }) =>
        tellLateRefusal(command, failure, live.view),
      );
    });
  }, [live]);
}
