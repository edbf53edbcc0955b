import { create } from 'zustand';
import type { Title } from '../../../graph/model/schema/field.ts';

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
export const usePageState = create<PageState>(() => ({ tab: 'article', subject: undefined }));

export const openTab = (tab: Tab): void => usePageState.setState({ tab, subject: undefined });
export const openSubject = (subject: Subject | undefined): void => usePageState.setState({ subject });
