import { LIMITS } from '../../graph/model/wire/limits.ts';
import type { CatchUp } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Deltas } from './deltas.ts';

/**
 * Where a snapshot is to be had. One who holds nothing may begin a little behind, and asks for what came since; one who
 * was told that only a snapshot helps needs the present one.
 */
export function snapshotPath(store: Store, isFirst: boolean): string {
  const atLeast = isFirst ? Math.max(0, store.head() - LIMITS.deltaEntries / 2) : store.head();
  return `/api/v1/snapshot?scope=all&atLeast=${atLeast}`;
}

export type Held = { readonly incarnation: string; readonly seq: number };

/**
 * How a client that holds `held` comes up to date: nothing, a delta of bounded size, or the address of a snapshot (also
 * when it holds another incarnation of the log, or a seq ahead of ours).
 */
export async function catchUp(store: Store, deltas: Deltas, held: Held | undefined): Promise<CatchUp> {
  if (!held || held.incarnation !== store.incarnation) {
    return { kind: 'snapshot', url: snapshotPath(store, true) };
  }
  if (held.seq === store.head()) return { kind: 'current' };
  const delta = await deltas.since(held.seq).catch((error: unknown) => {
    // What is no longer in memory cannot be read now; the snapshot is.
    if (held.seq < store.head()) return undefined;
    throw error;
  });
  return delta ? { kind: 'delta', delta } : { kind: 'snapshot', url: snapshotPath(store, false) };
}
