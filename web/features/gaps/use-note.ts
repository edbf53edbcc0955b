import { useState } from 'react';
import type { LiveCommand } from '../../live/live.ts';
import { askGapsAgain } from '../../state/gap-summary.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { tell, tellFailure } from '../../state/notices.ts';

/** Sends a decision about a finding; true when it stands. Lists ask again at once rather than wait for the push. */
export function useNote(): { busy: boolean; send: (command: LiveCommand, done: string) => Promise<boolean> } {
  const live = useLiveHandle();
  const [busy, setBusy] = useState(false);
  async function send(command: LiveCommand, done: string): Promise<boolean> {
    setBusy(true);
    const outcome = await live.dispatch(command);
    setBusy(false);
    if (outcome.status === 'refused') {
      tellFailure(outcome.failure);
      return false;
    }
    tell(done);
    askGapsAgain();
    return true;
  }
  return { busy, send };
}
