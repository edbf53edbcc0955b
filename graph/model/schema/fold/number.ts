import { DASHES, oneWidth } from './characters.ts';
import { type Fold, refused } from './folded.ts';
import { chineseNumber, leadingNumeral } from './numerals.ts';

/** 约 and 余 are not a number but a range with one end; so is what lies between two. */
const ABOUT =
  /约|大概|大致|左右|上下|[余多几]|近|以[上下内]|至少|至多|最[多少]|超|不足|不少于|不低于|不到|达|若干|数[十百千万]|[~≈≥≤><]|\d[到至]\d|[十百千万]来/;
const SCALES: Readonly<Record<string, number>> = {
  ...{ 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8, 十万: 5, 百万: 6, 千万: 7, 百亿: 10, 千亿: 11, 万亿: 12 },
};
const SCALED = /^(\d+(?:\.\d+)?)(万亿|千亿|百亿|千万|百万|十万|[百千万萬亿億])/;
/** Digits as they are written, with or without a comma or a space after each three. */
const WRITTEN = /^(?:\d{1,3}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)?(?:\.\d*)?/;

/** A number exactly as written: its digits and how many places they are moved, since 28.9 × 10000 is not exact. */
const exact = (digits: string, places: number): number => Number(`${digits}e${places}`);

export type Measured = { readonly value: number; readonly rest: string };

/**
 * The number that a text begins with and what follows it: 1,200, 1.5万, 28万9千, 二十八万. `refused` where something that
 * may be read in two ways stands there.
 */
export function leadingNumber(typed: string): Measured | ReturnType<typeof refused> {
  const plain = oneWidth(typed);
  if (plain === undefined) return refused('number');
  const text = plain
    .replace(DASHES, '-')
    .replace(/^['"“”‘’]+|['"“”‘’]+$/g, '')
    .trim();
  if (ABOUT.test(text) || /\d ?- ?\d|\+$/.test(text)) return refused('approximate');
  const signed = /^(?:-|负|負) ?/.exec(text);
  const found = unsigned(text.slice(signed ? signed[0].length : 0).replace(/^\+ ?/, ''));
  return signed && 'value' in found ? { ...found, value: found.value === 0 ? 0 : -found.value } : found;
}

function unsigned(text: string): Measured | ReturnType<typeof refused> {
  const numeral = leadingNumeral(text);
  if (numeral !== '') {
    const value = chineseNumber(numeral);
    return value === undefined ? refused('number') : { value, rest: text.slice(numeral.length).trim() };
  }
  const [written = ''] = WRITTEN.exec(text) ?? [];
  const digits = written.replace(/[, ]/g, '').replace(/\.$/, '');
  if (!/\d/.test(digits)) return refused('number');
  const after = text.slice(written.length);
  // Another comma, point or digit: 1,23 or 1.234.567 may mean two things.
  if (/^[.,\d]|^[eExX] ?[-+\d]|^ \d/.test(after)) return refused('number');
  return scaled(digits, after.trim());
}

/** 1.5万, 28万9千; each scale smaller than the one before, and nothing left hanging: 3千5 is 3,500 or 3,005. */
function scaled(digits: string, after: string): Measured | ReturnType<typeof refused> {
  let rest = digits + after.replace(/^ /, '');
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let part = SCALED.exec(rest); part; part = SCALED.exec(rest)) {
    const places = SCALES[part[2] ?? ''] ?? 0;
    if (places >= last) return refused('number');
    value += exact(part[1] ?? '', places);
    last = places;
    rest = rest.slice(part[0].length).trim();
  }
  const [tail] = /^\d+(?:\.\d+)?/.exec(rest) ?? [];
  if (last === Number.POSITIVE_INFINITY) return { value: Number(digits), rest: after };
  if (tail === undefined) return { value, rest };
  // 28万9000 is clear: what follows fills the places below, as 28万9 does not.
  if (tail.split('.')[0]?.length !== last) return refused('number');
  return { value: value + Number(tail), rest: rest.slice(tail.length).trim() };
}

/** A number in one of `units`, or without a unit: the unit of the field is known. Another unit is another thing. */
export function foldNumber(typed: string, units: readonly string[] = []): Fold<number> {
  const found = leadingNumber(typed);
  if ('refused' in found) return found;
  const unit = found.rest.replace(/[。.]$/, '');
  return unit === '' || units.includes(unit) || units.includes(unit.replace(/^个/, ''))
    ? { value: found.value }
    : refused(units.length > 0 && !/\d/.test(unit) ? 'otherUnit' : 'number', unit);
}

/** A year of four digits: 2023, 2023年, 2023年度, 二〇二三年. */
export function foldYear(typed: string): Fold<number> {
  const plain = oneWidth(typed)?.replace(/ ?年?度?$/, '') ?? '';
  if (/^\d{4}$/.test(plain)) return { value: Number(plain) };
  const digits = [...plain].map((each) => '〇零○一二三四五六七八九'.indexOf(each));
  if (digits.length !== 4 || digits.includes(-1)) return refused('year');
  return { value: Number(digits.map((each) => Math.max(0, each - 2)).join('')) };
}
