import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { View } from '../../graph/model/view/view.ts';
import type { Live } from '../live/live.ts';

const LiveContext = createContext<Live | undefined>(undefined);
export const LiveProvider = LiveContext.Provider;

/** The live graph, without following it: for handlers that read it when they run. */
export function useLiveHandle(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('LiveProvider is missing');
  return live;
}

/** The live graph; the component renders again at every change of view, connection or pending count. */
export function useLive(): Live {
  const live = useLiveHandle();
  useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.version,
  );
  return live;
}

export function useIsOffline(): boolean {
  const live = useLiveHandle();
  return useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.connection.status === 'disconnected',
  );
}

/** What `read` makes of the view, computed again only when the view or one of `inputs` changed. */
export function useView<T>(read: (view: View) => T, inputs: readonly unknown[]): T {
  const live = useLive();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is one mutable object; `version` says when it changed
  return useMemo(() => read(live.view), [live, live.version, ...inputs]);
}
