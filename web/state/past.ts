import { create } from 'zustand';
import type { PastLive } from './past-live.ts';

/** The graph as of an entry, which is looked at instead of the present one; nothing can be changed there. */
export const usePast = create<{ readonly past: PastLive | undefined }>(() => ({ past: undefined }));

export const isInPast = (): boolean => usePast.getState().past !== undefined;
export const backToNow = (): void => usePast.setState({ past: undefined });
