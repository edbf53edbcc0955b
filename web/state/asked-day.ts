import type { QueryClient } from '@tanstack/react-query';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Day } from '../../graph/model/schema/day.ts';
import type { Live } from '../live/live.ts';
import { useLiveHandle } from './live-context.tsx';
import { referenceDayOf } from './reference-day.ts';
import { useUi } from './ui-state.ts';

/** What is answered from memory comes within a few milliseconds; nobody reads more days than this in a second. */
const APART_MS = 150;
/** The day turns under a page that stays open. */
const CLOCK_MS = 30_000;

type Asked = { readonly day: Day };
const kept = new WeakMap<Live, StoreApi<Asked>>();

/** The day that the server is asked about, by this page. */
export function askedDayOf(live: Live): StoreApi<Asked> {
  const known = kept.get(live);
  if (known) return known;
  const store = createStore<Asked>(() => ({ day: referenceDayOf(live.view) }));
  kept.set(live, store);
  return store;
}

export const useAskedDay = (): Day => useStore(askedDayOf(useLiveHandle()), ({ day }) => day);

/**
 * While somebody moves through the days, the newest is asked about once what was asked before is answered: what is shown
 * follows at the pace of the server, and no answer under way is given up for the next.
 */
export function followDay(live: Live, client: QueryClient): void {
  const store = askedDayOf(live);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const isAwaited = (day: Day): boolean =>
    client.isFetching({ predicate: ({ queryKey: [, on, what] }) => on === day && what !== 'compared' }) > 0;
  const step = (): void => {
    const wanted = referenceDayOf(live.view);
    const { day } = store.getState();
    // What is shown of a day asks for it a turn later: until then nobody seems to wait.
    if (wanted === day || resting !== undefined || isAwaited(day)) return;
    resting = setTimeout(() => {
      resting = undefined;
      step();
    }, APART_MS);
    store.setState({ day: wanted });
  };
  useUi.subscribe(step);
  live.onChanges(step);
  client.getQueryCache().subscribe(step);
  setInterval(step, CLOCK_MS);
  step();
}
