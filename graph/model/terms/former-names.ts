import type { Day } from '../schema/day.ts';
import { nameKey } from '../schema/fold/name.ts';
import type { Fields, NodeRecord } from '../schema/record.ts';
import { storedName } from './stored-name.ts';
import { wordsIn } from './value-in.ts';

/** A name that a record bore, and the last day on which it did; undefined: nobody knows. */
export type FormerName = { readonly name: string; readonly until?: Day };

/**
 * Former names in two lists. The days belong to the last of the names, one by one and ascending: names of which no last day
 * is known come before them.
 */
export function formerNames(record: Pick<NodeRecord, 'fields'>): FormerName[] {
  const names = wordsIn(record, 'formerNames');
  const days = wordsIn(record, 'formerNamesUntil');
  return names.map((name, index) => {
    const until = days[index - (names.length - days.length)];
    return until === undefined ? { name } : { name, until };
  });
}

/** The two lists as they are stored; `null` where nothing is known. */
export function storedFormerNames(all: readonly FormerName[]): Record<string, string[] | null> {
  const dated = all.filter((each) => each.until !== undefined).sort((a, b) => order(a.until, b.until));
  const names = [...all.filter((each) => each.until === undefined), ...dated].map((each) => each.name);
  const days = dated.map((each) => each.until ?? '');
  return {
    formerNames: names.length > 0 ? names : null,
    formerNamesUntil: days.length > 0 ? days : null,
  };
}
const order = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a change of the name is one: another width, a space or a case is the same name written better. */
export const isRenamed = (before: Fields, name: unknown): name is string =>
  typeof name === 'string' && typeof before['name'] === 'string' && nameKey(before['name']) !== nameKey(name);

/** What a record was called on a day; by its present name where it is not known to have had another. */
export function nameOn(record: Pick<NodeRecord, 'kind' | 'fields'>, day: Day): string | undefined {
  const then = formerNames(record).find(({ until }) => until !== undefined && day <= until);
  return then?.name ?? storedName(record);
}
