import { openPage } from './pages.ts';
import { setUi } from './ui-state.ts';

/**
 * Opens the map with these records standing out, and everything else faded, until somebody takes it back. Ids of records
 * that something on the map stands for: bodies, Party organisations, brands, agreements.
 */
export function showOnMap(ids: readonly string[]): void {
  openPage('map');
  setUi({ shown: [...new Set(ids)], selectedId: undefined, trail: [], focus: undefined });
}

export const clearShown = (): void => setUi({ shown: [] });
