import { type Entry, isWordStart } from './entry.ts';
import { type Match, RANK } from './match.ts';

/** Fewer characters, or letters, with one of them wrong would be near to nearly everything. */
const LEAST_CHARACTERS = 3;
const LEAST_LETTERS = 5;
const LATIN = /^[a-z]+$/;
/** Characters that half of all names end with: who has only these right has nothing right. */
const USUAL = new Set('社区村镇街道协会商联合中心党支部委员有限公司服务行业南沙广州市示例');

/** A query, taken apart once for all names: a slip leaves one of its halves whole. */
export type Slips = {
  readonly query: string;
  readonly isLatin: boolean;
  readonly head: string;
  readonly tail: string;
  /** The query with the neighbours at its middle exchanged, which is the one slip that touches both halves. */
  readonly exchanged: string;
  /** Of its characters those that say something. */
  readonly telling: readonly string[];
};

/** Undefined: too short to be near to anything, or mixed. */
export function slipsOf(query: string): Slips | undefined {
  const isLatin = LATIN.test(query);
  if (query.length < (isLatin ? LEAST_LETTERS : LEAST_CHARACTERS) || (!isLatin && /[a-z]/.test(query)))
    return undefined;
  const half = query.length >> 1;
  const [head, tail] = [query.slice(0, half), query.slice(half)];
  const exchanged = head.slice(0, -1) + tail.charAt(0) + head.slice(-1) + tail.slice(1);
  return { query, isLatin, head, tail, exchanged, telling: [...query].filter((each) => !USUAL.has(each)) };
}

/** Names that the query misses by one slip: one character or letter wrong, too many, left out, or two exchanged. */
export function matchNear(entry: Entry, slips: Slips): Match | undefined {
  if (entry.role === 'code') return undefined;
  return slips.isLatin ? nearInLetters(entry, slips) : nearInCharacters(entry, slips);
}

function nearInCharacters(entry: Entry, slips: Slips): Match | undefined {
  const found = oneSlipFrom(entry.text, slips);
  if (!found) return undefined;
  const [from, to] = found;
  const written = entry.text.slice(from, to);
  if (!slips.telling.some((each) => written.includes(each))) return undefined;
  return { rank: rankAt(entry, from), from, to, isGuess: true };
}

/** The readings of a name in one line, the usual ones, and the others where a character has some. */
type Line = { readonly text: string; readonly starts: readonly number[] };
/** Made when somebody first misspells something, and kept: making them costs ten times what looking through them does. */
const lines = new WeakMap<Entry, readonly string[]>();

function nearInLetters(entry: Entry, slips: Slips): Match | undefined {
  let texts = lines.get(entry);
  if (!texts) {
    const [usual, other] = [lineOf(entry, false).text, lineOf(entry, true).text];
    texts = usual === other ? [usual] : [usual, other];
    lines.set(entry, texts);
  }
  for (const [at, text] of texts.entries()) {
    if (!oneSlipFrom(text, slips)) continue;
    const { starts } = lineOf(entry, at > 0);
    const found = oneSlipFrom(text, slips, new Set(starts));
    if (!found) continue;
    const unit = (place: number) => entry.start + starts.filter((start) => start <= place).length - 1;
    const [from, to] = [unit(found[0]), unit(found[1] - 1) + 1];
    return { rank: rankAt(entry, from), from, to, typed: 'pinyin', isGuess: true };
  }
  return undefined;
}

function lineOf(entry: Entry, others: boolean): Line {
  let text = '';
  const starts: number[] = [];
  for (let index = entry.start; index < entry.text.length; index += 1) {
    starts.push(text.length);
    const syllables = entry.syllables[index];
    const other = others ? syllables?.full.find((each) => each !== syllables.usual) : undefined;
    text += other ?? syllables?.usual ?? entry.text.charAt(index);
  }
  return { text, starts };
}

const rankAt = (entry: Entry, from: number): number => RANK.near + (isWordStart(entry, from) ? 0 : 0.5);

type Range = readonly [from: number, to: number];

/** Where in a text the query stands with exactly one slip; only at `starts`, where they are given. */
function oneSlipFrom(text: string, slips: Slips, starts?: ReadonlySet<number>): Range | undefined {
  const { head, tail, exchanged, query } = slips;
  const isStart = (at: number) => at >= 0 && (starts === undefined || starts.has(at));
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    if (!isStart(at)) continue;
    const from = at + head.length;
    for (const to of [from + tail.length, from + tail.length - 1, from + tail.length + 1])
      if (to <= text.length && isOneSlip(text, from, to, tail)) return [at, to];
  }
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    for (const from of [at - head.length, at - head.length + 1, at - head.length - 1])
      if (isStart(from) && isOneSlip(text, from, at, head)) return [from, at + tail.length];
  }
  const at = exchanged === query ? -1 : text.indexOf(exchanged);
  return at >= 0 && isStart(at) ? [at, at + query.length] : undefined;
}

/** Whether a part of a text is a word but for one character put for another, in or out, or two neighbours exchanged. */
function isOneSlip(text: string, from: number, to: number, word: string): boolean {
  const length = to - from;
  let start = 0;
  while (start < length && start < word.length && text[from + start] === word[start]) start += 1;
  let end = 0;
  const most = Math.min(length, word.length) - start;
  while (end < most && text[to - 1 - end] === word[word.length - 1 - end]) end += 1;
  const [mine, theirs] = [length - start - end, word.length - start - end];
  if (Math.max(mine, theirs) === 1) return true;
  if (mine !== 2 || theirs !== 2) return false;
  return text[from + start] === word[start + 1] && text[from + start + 1] === word[start];
}
