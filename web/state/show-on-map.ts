import { openPage } from './pages.ts';
import { setUi } from './ui-state.ts';

/**
 * Opens the map with these records standing out, and everything else faded, until somebody takes it back. Ids of records
 * that something on the map stands for: bodies, Party organisations, brands, agreements; and what they are called.
 */
export function showOnMap(ids: readonly string[], shownAs?: string): void {
  openPage('map');
  setUi({ shown: [...new Set(ids)], shownAs, selectedId: undefined, trail: [], focus: undefined });
}

export const clearShown = (): void => setUi({ shown: [] });
