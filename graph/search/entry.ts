import { type Folded, folded, inDigits } from './folded.ts';
import { letterBit, type Syllables, syllablesOf } from './syllables.ts';

/** Which name of a record it is. */
export type NameRole = 'name' | 'shortName' | 'formerName' | 'code';

/** One name, ready to be compared. There are as many as records, so each is kept small. */
export type Entry = {
  readonly role: NameRole;
  readonly original: string;
  /** Its Chinese numerals are compared as digits. */
  readonly inDigits: boolean;
  /** As it is compared; where its units stand in the original, `standsOf` says again. */
  readonly text: string;
  /** Where the name begins after the mark of sample data. */
  readonly start: number;
  readonly length: number;
  /** For each unit `1` where a word begins, else `0`: an array of booleans takes eight times as much. */
  readonly wordStarts: string;
  /** Readings of each unit; codes and sample marks have none. */
  readonly syllables: readonly (Syllables | undefined)[];
  /** Letters with which something in it begins, as bits: a quick no for most names. */
  readonly letters: number;
};

/** Sample records carry this mark in their name; nobody types it, and it must not decide an order. */
const SAMPLE_MARK = /^示例[·•・]/u;

/** After these the proper name begins: 广州市|南沙区|建筑行业协会. A segmenter would cost more than the search itself. */
const ENDS_OF_REGION = '省市区县镇道村';

/** Longest name in units: the schema allows 120 characters, NFKC may lengthen some. */
export const MOST_UNITS = 250;

/** Where the units of an entry stand in the original. */
export const standsOf = (entry: Pick<Entry, 'original' | 'inDigits'>): Folded =>
  entry.inDigits ? inDigits(folded(entry.original)) : folded(entry.original);

/** A name ready to be compared as it is and, where it holds a Chinese numeral, in digits. */
export function entriesOf(role: NameRole, original: string): Entry[] {
  const asWritten = folded(original);
  const digits = inDigits(asWritten);
  const entry = entryOf(role, original, asWritten);
  return digits === asWritten ? [entry] : [entry, { ...entryOf(role, original, digits), inDigits: true }];
}

function entryOf(role: NameRole, original: string, { text: whole, from, to }: Folded): Entry {
  const text = whole.slice(0, MOST_UNITS);
  const start = SAMPLE_MARK.test(original) ? 2 : 0;
  let wordStarts = '';
  // Of its length at once: one that grows keeps room for more.
  const syllables = new Array<Syllables | undefined>(text.length);
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    wordStarts += index === start || (index > start && beginsWord(text, from, to, index)) ? '1' : '0';
    const isRead = role !== 'code' && index >= start && !isLatin(text.charAt(index));
    // Read as it is written: what is simplified may be read otherwise, and a unit may stand for a rare character.
    const readings = isRead ? syllablesOf(writtenAt(original, text, from, to, index)) : undefined;
    syllables[index] = readings;
    letters |= readings ? readings.letters : letterBit(text, index);
  }
  return {
    role,
    original,
    inDigits: false,
    text,
    start,
    length: text.length - start,
    wordStarts,
    syllables,
    letters,
  };
}

function writtenAt(
  original: string,
  text: string,
  from: readonly number[],
  to: readonly number[],
  index: number,
): string {
  const written = original.slice(from[index], to[index]);
  if (written >= '\u4e00' && written < '\ua000') return written;
  const plain = written.normalize('NFKC');
  return [...plain].length === 1 ? plain : text.charAt(index);
}

function beginsWord(text: string, from: readonly number[], to: readonly number[], index: number): boolean {
  // Something was left out before it: a space, a bracket, a dot.
  if ((from[index] ?? 0) > (to[index - 1] ?? 0)) return true;
  const before = text.charAt(index - 1);
  return ENDS_OF_REGION.includes(before) || isLatin(before) !== isLatin(text.charAt(index));
}

export const isWordStart = (entry: Entry, unit: number): boolean => entry.wordStarts[unit] === '1';

const isLatin = (unit: string): boolean => unit < '\u0250';
