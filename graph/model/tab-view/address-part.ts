import { addDays, type Day, FIRST_DAY, LAST_DAY } from '../schema/day.ts';
import { LONGEST_QUERY, type TabView } from './tab-view.ts';

/** What a part of an address is, for the word that is said where it cannot be followed. */
export type PartKind =
  | 'camera'
  | 'day'
  | 'filter'
  | 'finding'
  | 'list'
  | 'other'
  | 'page'
  | 'record'
  | 'rule'
  | 'tab'
  | 'town';

/** What is read so far, one part after the other. */
export type Draft = { -readonly [K in keyof TabView]: TabView[K] };

/** One part of the address. What it writes it reads as the same; what it could not have written it refuses. */
export type AddressPart = {
  readonly key: string;
  readonly kind: PartKind;
  /** Undefined: it is as it is at first, and left out. */
  write(view: TabView): string | undefined;
  /** False: it cannot be followed. */
  read(text: string, view: Draft): boolean;
};

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,47}$/;

/** As the schema of ids has it, which the first picture does without. */
export const isId = (text: string): boolean => ID.test(text);

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  return !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

export const isQuery = (text: string): boolean => text !== '' && text.length <= LONGEST_QUERY;

export const oneOf = <T extends string>(all: readonly T[], text: string): T | undefined =>
  all.find((each) => each === text);

/** A list of words, each once; undefined: one of them is none. */
export function wordsIn<T extends string>(all: readonly T[], text: string): readonly T[] | undefined {
  const words = text === '' ? [] : text.split(',');
  const known = words.flatMap((word) => oneOf(all, word) ?? []);
  return known.length === words.length && new Set(known).size === known.length ? known : undefined;
}

type Part<T> = {
  readonly key: string;
  readonly kind: PartKind;
  write(view: TabView): string | undefined;
  /** Undefined: it is none. */
  parse(text: string, view: TabView): T | undefined;
  set(view: Draft, value: T): void;
};

/** A part whose text says one value. */
export const part = <T>({ key, kind, write, parse, set }: Part<T>): AddressPart => ({
  key,
  kind,
  write,
  read(text, view) {
    const value = parse(text, view);
    if (value === undefined) return false;
    set(view, value);
    return true;
  },
});

/** A part that is either there or not. */
export const flag = (
  key: string,
  isSet: (view: TabView) => boolean,
  set: (view: Draft) => void,
): AddressPart =>
  part({
    key,
    kind: 'filter',
    write: (view) => (isSet(view) ? '1' : undefined),
    parse: (text) => (text === '1' ? true : undefined),
    set,
  });
