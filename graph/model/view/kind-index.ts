import type { Kind } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import { byId, withoutRecord, withRecord } from './ascending.ts';

const NONE: readonly NodeRecord[] = [];

/** The records of each kind, ascending by id. Lists are never changed in place. */
export class KindIndex {
  readonly #below: KindIndex | undefined;
  readonly #records = new Map<Kind, readonly NodeRecord[]>();
  /** Changes that no list has taken in yet: many records in a row cost one copy of the list. */
  readonly #late = new Map<Kind, Map<string, NodeRecord | undefined>>();

  constructor(below?: KindIndex) {
    this.#below = below;
  }

  of(kind: Kind): readonly NodeRecord[] {
    const records = this.#records.get(kind) ?? this.#below?.of(kind) ?? NONE;
    const late = this.#late.get(kind);
    if (!late) return records;
    const next = taken(records, late);
    this.#late.delete(kind);
    this.#records.set(kind, next);
    return next;
  }

  note(kind: Kind, id: string, record: NodeRecord | undefined): void {
    const late = this.#late.get(kind);
    if (late) late.set(id, record);
    else this.#late.set(kind, new Map([[id, record]]));
  }
}

/** Few changes move few records; many are sorted in at once. */
const FEW = 8;

function taken(
  records: readonly NodeRecord[],
  late: ReadonlyMap<string, NodeRecord | undefined>,
): readonly NodeRecord[] {
  if (late.size <= FEW) {
    let next = records;
    for (const [id, record] of late) next = record ? withRecord(next, record) : withoutRecord(next, id);
    return next;
  }
  const next = records.filter(({ id }) => !late.has(id));
  for (const record of late.values()) if (record) next.push(record);
  return next.sort(byId);
}
