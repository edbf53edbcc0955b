/** Text as it is compared: one width, lower case, letters, digits and characters only. */
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
  const folded = character
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[^\p{L}\p{N}]/gu, '');
  kept.set(character, folded);
  return folded;
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
