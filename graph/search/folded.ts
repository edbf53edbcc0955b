import { chineseNumber, digitByDigit, leadingNumeral } from '../model/schema/fold/numerals.ts';
import { simplified } from './simplified.ts';

/** Text as it is compared: one width, lower case, simplified, letters, digits and characters only, each of them one unit. */
export type Folded = {
  readonly text: string;
  /** For each unit of `text`, where it stands in the original, and where that ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const kept = new Map<string, string>();
/** Unicode has many characters, names have few: the memory is bounded by forgetting. */
const MOST_KEPT = 20_000;

/** NFKC makes full-width letters and digits, and other shapes of the same character, one. */
function fold(character: string): string {
  const before = kept.get(character);
  if (before !== undefined) return before;
  if (kept.size > MOST_KEPT) kept.clear();
  let folded = '';
  const plain = character.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(/[○◯]/g, '〇');
  for (const each of plain) {
    if (/[\p{L}\p{N}]/u.test(each)) folded += oneUnit(simplified(each));
  }
  kept.set(character, folded);
  return folded;
}

/** The private area, in which no name has a letter. */
const FIRST_PRIVATE = 0xe000;
const PRIVATE = 0x1900;
const units = new Map<string, string>();

/**
 * A character beyond the basic plane as one unit of the private area, so that everything that goes by units goes by
 * characters. There are more such characters than units; names have a handful, and after 6,400 two of them share one.
 */
function oneUnit(character: string): string {
  if (character.length === 1) return character;
  let unit = units.get(character);
  if (unit === undefined) {
    unit = String.fromCharCode(FIRST_PRIVATE + (units.size % PRIVATE));
    if (units.size < MOST_KEPT) units.set(character, unit);
  }
  return unit;
}

export function folded(original: string): Folded {
  let text = '';
  let at = 0;
  const from: number[] = [];
  const to: number[] = [];
  for (const character of original) {
    const part = fold(character);
    text += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    at += character.length;
  }
  return { text, from, to };
}

const NUMERALS = /[零一二三四五六七八九〇○两十廿卅卌百千万亿]+/g;

/** The same with its Chinese numerals in digits: 十四涌村 → 14涌村. The same object where there is none. */
export function inDigits(name: Folded): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let copied = 0;
  const copy = (until: number) => {
    text += name.text.slice(copied, until);
    from.push(...name.from.slice(copied, until));
    to.push(...name.to.slice(copied, until));
  };
  for (const found of name.text.matchAll(NUMERALS)) {
    const numeral = found[0];
    const number = numberIn(numeral);
    if (number === undefined) continue;
    copy(found.index);
    copied = found.index + numeral.length;
    text += number;
    for (const _digit of number) {
      from.push(name.from[found.index] ?? 0);
      to.push(name.to[copied - 1] ?? 0);
    }
  }
  if (copied === 0) return name;
  copy(name.text.length);
  return { text, from, to };
}

/** The digits of a numeral. One that begins with a scale is part of a word: 万 in 万顷沙, 千 in 千户. */
function numberIn(numeral: string): string | undefined {
  if (leadingNumeral(numeral) !== numeral || /^[百千万亿]/.test(numeral)) return undefined;
  const digits = digitByDigit(numeral);
  if (digits !== undefined) return digits;
  const value = chineseNumber(numeral);
  return value === undefined ? undefined : String(value);
}
