import { chunks } from '../engines/chunks.ts';
import type { Reader } from '../engines/contract.ts';
import type { Day } from '../model/schema/day.ts';
import { KIND_NAMES } from '../model/schema/kinds.ts';
import { DERIVATION, isStanding, nowFields } from '../model/terms/derived.ts';
import type { WholeGraph } from '../model/view/view.ts';
import type { Store } from '../store/store.ts';
import { META_KEY, readDerived, saveSystem } from '../store/system-queries.ts';
import { derivedOf } from './derive.ts';
import { CLEARS } from './derive-queries.ts';
import { sendDerived, sendOutdated } from './derive-writer.ts';

/** Records and derived relations in one transaction: commits have their turn between. */
const PART = 2_000;
const CLEARED = 5_000;
const DERIVING = KIND_NAMES.filter(
  (kind) => kind === 'Agreement' || isStanding(kind) || nowFields(kind).length > 0,
);

async function isDerivedOn(read: Reader, on: Day): Promise<boolean> {
  const [state] = await read.run(readDerived, { key: META_KEY });
  return state?.on === on && state.derivation === DERIVATION;
}

/**
 * Derives everything anew where that was not done for this day, by this derivation, or where something was written without
 * it. What somebody wrote by hand in its place is gone then. `viewAt`: the graph exactly as of a seq. Returns whether
 * there was something to do. Errors: EngineError.
 */
export async function deriveAll(
  store: Pick<Store, 'freeze'>,
  viewAt: (head: number) => Promise<WholeGraph>,
  on: Day,
): Promise<boolean> {
  if (await store.freeze(({ read }) => isDerivedOn(read, on))) return false;
  for (const clear of CLEARS) {
    const some = () => store.freeze(({ read }) => read.run(clear, { limit: CLEARED }));
    while (((await some())[0]?.done ?? 0) > 0);
  }
  const ids = await store.freeze(async ({ head }) => {
    const view = await viewAt(head);
    return DERIVING.flatMap((kind) => view.ofKind(kind).map(({ id }) => id));
  });
  // What comes while this goes on derives itself.
  for (const part of chunks(ids, PART)) {
    await store.freeze(async ({ read, head }) => {
      const view = await viewAt(head);
      const change = derivedOf(
        view,
        part.flatMap((id) => view.node(id) ?? []),
        on,
      );
      await Promise.all([...sendOutdated(read, [], change), ...sendDerived(read, change)]);
    });
  }
  const properties = { derivedOn: on, derivation: DERIVATION };
  await store.freeze(({ read }) => read.run(saveSystem, { rows: [{ key: META_KEY, properties }] }));
  return true;
}
