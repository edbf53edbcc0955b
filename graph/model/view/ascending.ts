type WithId = { readonly id: string };

export const byId = (a: WithId, b: WithId): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Where an id stands, or would, in records ascending by id. */
function placeOf(records: readonly WithId[], id: string): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same records, ascending by id, with this one in the place of an earlier one of its id or between its neighbours. */
export function withRecord<T extends WithId>(records: readonly T[], record: T): readonly T[] {
  const place = placeOf(records, record.id);
  const next = records.slice();
  next.splice(place, records[place]?.id === record.id ? 1 : 0, record);
  return next;
}

export function withoutRecord<T extends WithId>(records: readonly T[], id: string): readonly T[] {
  const place = placeOf(records, id);
  if (records[place]?.id !== id) return records;
  const next = records.slice();
  next.splice(place, 1);
  return next;
}
