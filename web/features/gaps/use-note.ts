import type { LiveCommand } from '../../live/live.ts';
import { askGapsAgain } from '../../state/gap-summary.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { tellAct } from '../../state/notices.ts';
import { tellFailure } from '../../state/tell-failure.ts';
import { useCommand } from '../../state/use-command.ts';

/** Sends a decision about a finding; true when it stands. Lists ask again at once rather than wait for the push. */
export function useNote(): { busy: boolean; send: (command: LiveCommand, done: string) => Promise<boolean> } {
  const live = useLiveHandle();
  const { busy, send } = useCommand();
  return {
    busy,
    async send(command, done) {
      const failure = await send(command);
      if (failure) {
        tellFailure(failure);
        return false;
      }
      tellAct(done);
      askGapsAgain(live);
      return true;
    },
  };
}
