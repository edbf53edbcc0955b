import { useEffect } from 'react';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { Live, LiveCommand } from '../live/live.ts';
import { LateModule } from '../ui/late-module.ts';

export const LATE_REFUSALS = new LateModule(() => import('../state/tell-late-refusal.ts'));

/** What the server refuses of what an earlier page had given is told here, since the form it came from is gone. */
export function useLateRefusals(live: Live): void {
  useEffect(() => {
    let untold: (readonly [LiveCommand, Failure])[] = [];
    const tellAll = (): void => {
      const telling = LATE_REFUSALS.value;
      if (!telling) return;
      const told = untold;
      untold = [];
      for (const each of told) telling.tellLateRefusal(...each, live.view);
    };
    const stopWaiting = LATE_REFUSALS.subscribe(tellAll);
    const stop = live.onLateRefusal((command, failure) => {
      untold.push([command, failure]);
      void LATE_REFUSALS.fetch();
      tellAll();
    });
    return () => {
      stopWaiting();
      stop();
    };
  }, [live]);
}
