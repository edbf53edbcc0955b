/** Characters of the widest line; up to this a name stays on one line. */
const ONE_LINE = 8;
const LONGEST_LINE = 12;

/** Segmenting takes a tenth of a millisecond, and labels are placed in every frame of a zoom. */
const broken = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

const wordsOf = (name: string): string[] =>
  segmenter ? [...segmenter.segment(name)].map((part) => part.segment) : [...name];

/** Half-width characters take half the room. */
const lengthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1), 0);

/**
 * A name on one line, or on two lines as even as its words allow. Never a lone last character, never a line that starts
 * with a closing sign. What does not fit into two lines ends in an ellipsis: the inspector has the whole name.
 */
export function breakName(name: string): readonly string[] {
  const known = broken.get(name);
  if (known) return known;
  const lines = breakAnew(name);
  if (broken.size < MOST_KNOWN) broken.set(name, lines);
  return lines;
}

function breakAnew(name: string): readonly string[] {
  if (lengthOf(name) <= ONE_LINE) return [name];
  let best: { cost: number; lines: [string, string] } | undefined;
  let first = '';
  for (const word of wordsOf(name)) {
    first += word;
    const second = name.slice(first.length);
    if (lengthOf(second) < 2) break;
    if (/^[”’）〕》」，、。：；！？·-]/.test(second) || /[“‘（〔《「]$/.test(first)) continue;
    const longest = Math.max(lengthOf(first), lengthOf(second));
    // Chinese reads better with the longer line first.
    const cost = longest + (lengthOf(first) < lengthOf(second) ? 0.3 : 0);
    if (!best || cost < best.cost) best = { cost, lines: [first, second] };
  }
  return (best?.lines ?? [name]).map((line) => clipped(line));
}

function clipped(line: string): string {
  if (lengthOf(line) <= LONGEST_LINE) return line;
  let kept = '';
  for (const char of line) {
    if (lengthOf(kept + char) > LONGEST_LINE - 1) break;
    kept += char;
  }
  return `${kept}…`;
}
