import { hashKey, type QueryClient } from '@tanstack/react-query';
import type { GapSummary } from '../../graph/model/answers/gap.ts';
import type { Live } from '../live/live.ts';
import { gapKeys } from './gap-keys.ts';
import { broughtUp, isOld } from './gaps-changed.ts';
import { traceGone } from './gone-gaps.ts';
import { workspaceDayOf } from './reference-day.ts';
import { Renewal } from './renewal.ts';
import { tabView } from './ui-state.ts';

/** Keeps what is known of gaps on the workspace's day up with what the socket says, asking for as little as can be. */
export function followGaps(live: Live, client: QueryClient): void {
  const renewal = new Renewal(client, { quietMs: 150, latestMs: 150, restMs: 1_000 });
  live.onGaps((changed) => {
    if (!changed) {
      const day = workspaceDayOf(live.view);
      renewal.renew(([area, on]) => area === 'gaps' && on === day);
      return;
    }
    if (tabView().lookingDay === undefined) traceGone(changed);
    const key = gapKeys.summary(changed.asOf);
    const held = client.getQueryState<GapSummary>(key);
    const summary = held?.data && broughtUp(held.data, changed);
    if (summary) client.setQueryData(key, summary);
    // An answer on its way may be from before the change, and would take its place.
    const isSure = summary !== undefined && held?.fetchStatus === 'idle';
    // A summary that it does not follow on: changes between them were told to nobody here.
    const told = held?.data && !summary ? { ...changed, touchedAll: true as const } : changed;
    renewal.renew((asked) => isOld(asked, told) || (!isSure && hashKey(asked) === hashKey(key)));
  });
}
