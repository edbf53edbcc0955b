import { notifyManager, QueryClient, type QueryKey } from '@tanstack/react-query';
import { HttpProblem } from '../live/http-problem.ts';
import type { Live } from '../live/live.ts';
import { followDay } from './asked-day.ts';
import { followGaps } from './follow-gaps.ts';
import { useLiveHandle } from './live-context.tsx';
import { workspaceDayOf } from './reference-day.ts';
import { Renewal } from './renewal.ts';

const MOST_RETRIES = 3;

// Shown in the turn in which it came; React puts together what belongs together.
notifyManager.setScheduler(queueMicrotask);

const clients = new WeakMap<Live, QueryClient>();

/**
 * What the server has answered, by what was asked: `['gaps' | 'reports', day, what, ...]`, `['rules']`, `['search', ...]`.
 * It is true until the socket says otherwise.
 */
export function answersOf(live: Live): QueryClient {
  const known = clients.get(live);
  if (known) return known;
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        // A server in the same building is there without the internet; the socket says when it is.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (count, error) => retryAfterMs(error) !== undefined && count < MOST_RETRIES,
        retryDelay: (count, error) => (retryAfterMs(error) ?? 0) * 2 ** count,
      },
    },
  });
  clients.set(live, client);
  followConnection(live, client);
  followDay(live, client);
  followGaps(live, client);
  followEntries(live, client);
  return client;
}

export const useAnswers = (): QueryClient => answersOf(useLiveHandle());

const retryAfterMs = (error: unknown): number | undefined =>
  error instanceof HttpProblem ? error.retryAfterMs : undefined;

/** What changed while there was no connection was not pushed. */
function followConnection(live: Live, client: QueryClient): void {
  let wasConnected = live.connection.status === 'connected';
  live.subscribe(() => {
    const isConnected = live.connection.status === 'connected';
    if (isConnected && !wasConnected) void client.invalidateQueries();
    wasConnected = isConnected;
  });
}

/**
 * Reports follow every entry, and what rules say of themselves their settings. Gaps of a day that is not the workspace's
 * are not pushed, and follow once it is quiet.
 */
function followEntries(live: Live, client: QueryClient): void {
  const soon = new Renewal(client, { quietMs: 200, latestMs: 200, restMs: 1_000 });
  const others = new Renewal(client, { quietMs: 1_000, latestMs: 5_000, restMs: 1_000 });
  const isOther = ([area, on]: QueryKey) => area === 'gaps' && on !== workspaceDayOf(live.view);
  let settingsAt = live.view.touchedAt('RuleSetting');
  live.onChanges(() => {
    const isTuned = settingsAt !== live.view.touchedAt('RuleSetting');
    settingsAt = live.view.touchedAt('RuleSetting');
    soon.renew(([area]) => area === 'reports' || area === 'history' || (isTuned && area === 'rules'));
    others.renew(isOther);
  });
}
