import { useSyncExternalStore } from 'react';
import type { Title } from '../../../graph/model/field.ts';

export const TABS = ['article', 'statutory', 'charts'] as const;
export type Tab = (typeof TABS)[number];

/** The number whose list is open. */
export type Subject = {
  readonly of: 'figure' | 'statutory' | 'charts';
  readonly id: string;
  /** The numbers of the same row, to change between. */
  readonly together?: readonly { readonly id: string; readonly label: Title }[];
};

type PageState = { readonly tab: Tab; readonly subject: Subject | undefined };

// Outlives the page, so that coming back from the map finds it as it was left.
let state: PageState = { tab: 'article', subject: undefined };
const listeners = new Set<() => void>();

function set(change: Partial<PageState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const openTab = (tab: Tab): void => set({ tab, subject: undefined });
export const openSubject = (subject: Subject | undefined): void => set({ subject });

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePageState = (): PageState => useSyncExternalStore(subscribe, () => state);
