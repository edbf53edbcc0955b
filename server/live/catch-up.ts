import { LIMITS } from '../../graph/model/wire/limits.ts';
import type { CatchUp, Since } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Deltas } from './deltas.ts';

type CatchUpDeps = { readonly store: Store; readonly deltas: Deltas; readonly path: string };

/**
 * Where a snapshot is to be had. One who holds nothing may begin a little behind, and asks for what came since; one who
 * was told that only a snapshot helps needs the present one. `path`: under which a proxy shows the server.
 */
export function snapshotPath(store: Store, path: string, isFirst: boolean): string {
  const atLeast = isFirst ? Math.max(0, store.head() - LIMITS.deltaEntries / 2) : store.head();
  return `${path}/api/v1/snapshot?scope=all&atLeast=${atLeast}`;
}

/**
 * How a client that holds `held` comes up to date: nothing, a delta of bounded size, or the address of a snapshot; or
 * that it holds another log: of another incarnation, ahead of ours, or with another entry at that seq.
 */
export async function catchUp(
  { store, deltas, path }: CatchUpDeps,
  held: Since | undefined,
): Promise<CatchUp> {
  if (!held) return { kind: 'snapshot', url: snapshotPath(store, path, true) };
  const { incarnation, seq, mark } = held;
  if (incarnation !== store.incarnation) return { kind: 'other' };
  const missing = await deltas.since(seq).catch((error: unknown) => {
    // What is no longer in memory cannot be read now; the snapshot is.
    if (seq <= store.head()) return undefined;
    throw error;
  });
  if (missing ? missing.mark !== (mark ?? missing.mark) : seq > store.head()) return { kind: 'other' };
  const delta = missing?.delta;
  if (!delta) return { kind: 'snapshot', url: snapshotPath(store, path, false) };
  return delta.entries.length === 0 ? { kind: 'current' } : { kind: 'delta', delta };
}
