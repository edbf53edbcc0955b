import { markOf } from '../model/log/mark.ts';
import type { Store } from './store.ts';

/** What tells the entry of `seq` from another; empty before the first one. `gone`: it is too old to be asked for. */
export async function markAt(store: Pick<Store, 'since'>, seq: number): Promise<string | 'gone'> {
  if (seq === 0) return '';
  const found = await store.since(seq - 1, 1);
  const entry = found === 'gone' ? undefined : found[0];
  return entry ? markOf(entry) : 'gone';
}
