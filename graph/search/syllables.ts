import { pinyin } from 'pinyin-pro';
import { LOCAL_READINGS } from './local-readings.ts';

/** How a character may be typed in letters. */
export type Syllables = {
  /** The usual reading. */
  readonly usual: string;
  /** Whole readings without tones, the longest first. */
  readonly full: readonly string[];
  /** First letters of the readings, and zh, ch, sh. */
  readonly short: readonly string[];
  /** Bit n is set when a reading begins with the n-th letter. */
  readonly letters: number;
};

/** A character with more readings than this is typed by one of the commoner ones. */
const MOST_READINGS = 5;

const A = 'a'.charCodeAt(0);
const known = new Map<string, Syllables | undefined>();

/** The bit of a letter a–z; 0 for everything else. */
export function letterBit(text: string, index: number): number {
  const letter = text.charCodeAt(index) - A;
  return letter >= 0 && letter < 26 ? 1 << letter : 0;
}

/** Readings of a Chinese character, all of them, since only people know which one a name has; undefined for others. */
export function syllablesOf(character: string): Syllables | undefined {
  if (character < '\u3400') return undefined;
  if (!known.has(character)) known.set(character, read(character));
  return known.get(character);
}

function read(character: string): Syllables | undefined {
  const dictionary = pinyin(character, { multiple: true, toneType: 'none', type: 'array' }).slice(
    0,
    MOST_READINGS,
  );
  const readings = [...(LOCAL_READINGS[character] ?? []), ...dictionary].flatMap(typed);
  if (readings.length === 0) return undefined;
  const full = [...new Set(readings)].sort((a, b) => b.length - a.length);
  const short = new Set<string>();
  for (const reading of full) {
    if (/^[zcs]h/.test(reading)) short.add(reading.slice(0, 2));
  }
  for (const reading of full) short.add(reading.slice(0, 1));
  return {
    usual: readings[0] ?? '',
    full,
    short: [...short],
    letters: full.reduce((bits, reading) => bits | letterBit(reading, 0), 0),
  };
}

/** ü is typed as v, or as u where the keyboard allows no better. */
function typed(reading: string): string[] {
  if (!/^[a-zü]+$/.test(reading)) return [];
  return reading.includes('ü') ? [reading.replaceAll('ü', 'v'), reading.replaceAll('ü', 'u')] : [reading];
}
