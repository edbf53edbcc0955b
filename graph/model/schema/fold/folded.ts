/**
 * What a fold says of a text: the one certain value, or why there is none. `reason` is a key of the page’s texts, which say
 * what would be accepted; `found` is the part that stands in the way.
 */
export type Fold<T> = { readonly value: T } | Refused;
export type Refused = { readonly refused: string; readonly found?: string };

export const refused = (reason: string, found?: string): Refused => ({
  refused: reason,
  ...(found === undefined || found === '' ? {} : { found: [...found].slice(0, MOST_FOUND).join('') }),
});
/** What is quoted of a text; who pasted a page knows which. */
const MOST_FOUND = 24;
