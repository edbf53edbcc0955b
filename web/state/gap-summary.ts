import { useSyncExternalStore } from 'react';
import type { Day } from '../../graph/model/day.ts';
import type { GapSummary, GapsChanged } from '../../graph/model/gap.ts';
import { isQuality } from '../../graph/model/gap.ts';
import { api } from '../live/http.ts';
import type { Live } from '../live/live.ts';
import { traceGone } from './gone-gaps.ts';
import { setUi, uiState } from './ui-state.ts';

/** What is known of the gaps on the day that is looked at. `round` rises whenever lists have to be asked for anew. */
export type GapState = {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Of the day, or of the one before while that is being computed. */
  readonly summary: GapSummary | undefined;
  readonly round: number;
};

/** Many commands in a row are one reason to ask again. */
const QUIET_MS = 150;
let state: GapState = { status: 'loading', summary: undefined, round: 0 };
let ask: () => void = () => {};
const listeners = new Set<() => void>();

function set(next: Partial<GapState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

export const openGaps = ({ rules }: GapSummary): number =>
  rules.reduce((sum, rule) => sum + (rule.failed || isQuality(rule.id) ? 0 : rule.found), 0);

/** Keeps the summary of a day until it is stopped: one watch at a time, whoever shows gaps reads from it. */
export function watchGaps(live: Live, on: Day): () => void {
  let abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasConnected = live.connection.status === 'connected';
  const load = async (): Promise<void> => {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    set({ status: 'loading' });
    try {
      const summary = await api.gapSummary(on, signal);
      if (signal.aborted) return;
      set({ status: 'ready', summary });
      setUi({ gapCount: openGaps(summary) });
    } catch {
      if (!signal.aborted) set({ status: 'failed' });
    }
  };
  const again = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      set({ round: state.round + 1 });
      void load();
    }, QUIET_MS);
  };
  const stopGaps = live.onGaps((changed: GapsChanged) => {
    if (uiState().lookingDay !== undefined) return;
    traceGone(changed);
    again();
  });
  const stopLive = live.subscribe(() => {
    const isConnected = live.connection.status === 'connected';
    // What changed while there was no connection was not pushed.
    if (isConnected && !wasConnected) again();
    wasConnected = isConnected;
  });
  ask = again;
  set({ round: state.round + 1 });
  void load();
  return () => {
    ask = () => {};
    abort.abort();
    clearTimeout(timer);
    stopGaps();
    stopLive();
  };
}

/** Asks for everything again, after a failure or after something decided here. */
export const askGapsAgain = (): void => ask();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useGaps = (): GapState => useSyncExternalStore(subscribe, () => state);
