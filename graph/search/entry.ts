import { type Folded, folded } from './folded.ts';
import { letterBit, type Syllables, syllablesOf } from './syllables.ts';

/** Which name of a record it is. */
export type NameRole = 'name' | 'shortName' | 'formerName' | 'code';

/** One name, ready to be compared. */
export type Entry = Folded & {
  readonly role: NameRole;
  readonly original: string;
  /** Where the name begins after the mark of sample data. */
  readonly start: number;
  readonly length: number;
  /** Whether a word begins at each unit. */
  readonly wordStarts: readonly boolean[];
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

export function entryOf(role: NameRole, original: string): Entry {
  const { text, from, to } = cut(folded(original));
  const start = SAMPLE_MARK.test(original) ? 2 : 0;
  const wordStarts: boolean[] = [];
  const syllables: (Syllables | undefined)[] = [];
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    wordStarts.push(index === start || (index > start && beginsWord(text, from, to, index)));
    const readings = role === 'code' || index < start ? undefined : syllablesOf(text.charAt(index));
    syllables.push(readings);
    letters |= readings ? readings.letters : letterBit(text, index);
  }
  return {
    role,
    original,
    text,
    from,
    to,
    start,
    length: text.length - start,
    wordStarts,
    syllables,
    letters,
  };
}

const cut = (whole: Folded): Folded =>
  whole.text.length <= MOST_UNITS ? whole : { ...whole, text: whole.text.slice(0, MOST_UNITS) };

function beginsWord(text: string, from: readonly number[], to: readonly number[], index: number): boolean {
  // Something was left out before it: a space, a bracket, a dot.
  if ((from[index] ?? 0) > (to[index - 1] ?? 0)) return true;
  const before = text.charAt(index - 1);
  return ENDS_OF_REGION.includes(before) || isLatin(before) !== isLatin(text.charAt(index));
}

const isLatin = (unit: string): boolean => unit < '\u0250';
