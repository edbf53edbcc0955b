import { addressOf } from '../../../graph/model/tab-view/address.ts';
import { isInAddress } from '../../../graph/model/tab-view/map-parts.ts';
import type { Shown, TabView } from '../../../graph/model/tab-view/tab-view.ts';

/** What stands in the browser's history beside an address. */
export type Mark = {
  /** The place among this tab's steps. */
  readonly at: number;
  /** What a list has lit, where it is too much for an address. */
  readonly shown?: Shown | undefined;
};

/** The mark that this page has set, if it has. */
export function markHere(): Mark | undefined {
  const { state }: { readonly state: unknown } = window.history;
  return typeof state === 'object' && state !== null && 'at' in state && typeof state.at === 'number'
    ? (state as Mark)
    : undefined;
}

/** Writes a view as the address; false: the browser has had enough of that for the moment. */
export function writeAddress(how: 'pushState' | 'replaceState', view: TabView, at: number): boolean {
  const { pathname, search } = window.location;
  const mark: Mark = { at, ...(isInAddress(view.shown) ? {} : { shown: view.shown }) };
  try {
    window.history[how](mark, '', addressOf(view) || pathname + search);
    return true;
  } catch {
    return false;
  }
}
