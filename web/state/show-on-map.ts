import { LONGEST_WORDS, MOST_SHOWN } from '../../graph/model/tab-view/tab-view.ts';
import { openPage } from './pages.ts';
import { setView } from './ui-state.ts';

/**
 * Opens the map with these records standing out, and everything else faded, until somebody takes it back. Ids of records
 * that something on the map stands for: bodies, Party organisations, brands, agreements; and what they are called.
 */
export function showOnMap(ids: readonly string[], shownAs?: string): void {
  openPage('map');
  const each = [...new Set(ids)].slice(0, MOST_SHOWN);
  const shown = each.length > 0 ? { ids: each, as: shownAs?.slice(0, LONGEST_WORDS) } : undefined;
  setView({ shown, selectedId: undefined, focus: undefined }, { trail: [] });
}

export const clearShown = (): void => setView({ shown: undefined });
