import { create } from 'zustand';
import type { Away } from '../live/absence.ts';

/** What happened while this person was away, until they have read it. */
export const useAway = create<{ readonly away: Away | undefined }>(() => ({ away: undefined }));

export const awayIsRead = (): void => useAway.setState({ away: undefined });
