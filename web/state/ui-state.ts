import { useSyncExternalStore } from 'react';
import type { Kind } from '../../graph/model/kinds.ts';
import type { LegendKey } from '../canvas/drawing.ts';

/** The form that is open beside the map; one at a time. */
export type Sheet =
  | { readonly type: 'pairing'; readonly parties: readonly string[]; readonly replaced: boolean }
  | { readonly type: 'record'; readonly kind: Kind };

/** What this tab shows; never stored, never shared. */
export type UiState = {
  /** The record in the inspector. */
  readonly selectedId: string | undefined;
  /** Records that were left by following links, for the way back. */
  readonly trail: readonly string[];
  readonly focus: { readonly id: string; readonly degree: number } | undefined;
  readonly hidden: ReadonlySet<LegendKey>;
  /** Bodies and their own Party organisations drawn apart. */
  readonly expanded: boolean;
  readonly sheet: Sheet | undefined;
  readonly legendOpen: boolean;
};

const START: UiState = {
  selectedId: undefined,
  trail: [],
  focus: undefined,
  hidden: new Set(),
  expanded: false,
  sheet: undefined,
  legendOpen: false,
};

let state = START;
const listeners = new Set<() => void>();

export const uiState = (): UiState => state;

export function setUi(change: Partial<UiState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export const resetUi = (): void => setUi(START);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Part of the state; the component renders again when that part is another. */
export const useUi = <T>(select: (state: UiState) => T): T =>
  useSyncExternalStore(subscribe, () => select(state));
