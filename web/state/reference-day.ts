import { useSyncExternalStore } from 'react';
import { type Day, dayInShanghai } from '../../graph/model/schema/day.ts';
import { workspaceDay } from '../../graph/model/terms/workspace-day.ts';
import { type State, WORKSPACE_ID } from '../../graph/model/view/view.ts';
import { onServerTime, serverNow } from '../live/server-clock.ts';
import { useView } from './live-context.tsx';
import { tabView, useTabView } from './ui-state.ts';

const textField = (state: State, name: string): string | undefined => {
  const value = state.node(WORKSPACE_ID)?.fields[name];
  return typeof value === 'string' ? value : undefined;
};

const CLOCK_MS = 30_000;

export const today = (): Day => dayInShanghai(serverNow());

export const workspaceDayOf = (state: State): Day => workspaceDay(state.node(WORKSPACE_ID), serverNow());

export const articleDayOf = (state: State): Day | undefined => textField(state, 'articleDay');
export const workspaceNameOf = (state: State): string | undefined => textField(state, 'name');

/** The day for which this tab shows everything: the one somebody looks at here, or the workspace's. */
export const referenceDayOf = (state: State): Day => tabView().lookingDay ?? workspaceDayOf(state);

/** The day turns under a page that stays open, and it is the server's. */
function watchClock(tick: () => void): () => void {
  const timer = setInterval(tick, CLOCK_MS);
  const stop = onServerTime(tick);
  return () => {
    clearInterval(timer);
    stop();
  };
}

export const useWorkspaceDay = (): Day => useView(workspaceDayOf, [useSyncExternalStore(watchClock, today)]);

export function useReferenceDay(): Day {
  const workspaceDay = useWorkspaceDay();
  return useTabView((view) => view.lookingDay) ?? workspaceDay;
}
