import { type Day, dayInShanghai } from '../../graph/model/day.ts';
import { type State, WORKSPACE_ID } from '../../graph/model/view.ts';
import { useView } from './live-context.tsx';

const textField = (state: State, name: string): string | undefined => {
  const value = state.node(WORKSPACE_ID)?.fields[name];
  return typeof value === 'string' ? value : undefined;
};

export const today = (): Day => dayInShanghai(new Date());

/** The day for which everything is shown: the workspace's setting, or today where it has none. */
export const referenceDayOf = (state: State): Day => textField(state, 'referenceDay') ?? today();

export const articleDayOf = (state: State): Day | undefined => textField(state, 'articleDay');
export const workspaceNameOf = (state: State): string | undefined => textField(state, 'name');

export const useReferenceDay = (): Day => useView(referenceDayOf, []);
