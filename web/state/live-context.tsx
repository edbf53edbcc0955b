import { createContext, useCallback, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { View } from '../../graph/model/view/view.ts';
import type { Connection, Live } from '../live/live.ts';
import { Reading } from './view-reading.ts';

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

/** How the page stands to the server; the component renders again only where that changes. */
export function useConnection(): Connection {
  const live = useLiveHandle();
  return useSyncExternalStore(
    (listener) => live.subscribe(listener),
    () => live.connection,
  );
}

export const useIsOffline = (): boolean => useConnection().status === 'disconnected';

/**
 * What `read` makes of the view, computed again only when something that it read was touched or an input is another. The
 * component renders again only where that says something else.
 */
export function useView<T>(read: (view: View) => T, inputs: readonly unknown[]): T {
  const live = useLiveHandle();
  const [reading] = useState(() => new Reading<T>());
  const subscribe = useCallback((listener: () => void) => live.subscribe(listener), [live]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `read` closes over is named by the inputs
  const wish = useMemo(() => ({ read }), inputs);
  return useSyncExternalStore(subscribe, () => reading.of(live, wish));
}
