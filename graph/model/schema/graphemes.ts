/** A character as people see it: a letter with its marks, an emoji of several parts, a flag. */
const SEEN =
  /\r\n|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)*|[\s\S](?:\p{M}|\u200c|\u200d)*/gu;

/**
 * The characters of a text as people see them. By an expression of our own rather than by `Intl.Segmenter`, whose tables
 * differ between browser and server: what the page counts the server counts.
 */
export const graphemes = (text: string): string[] => text.match(SEEN) ?? [];

/** Text in which every unit is one character, as most is. */
const SINGLE = /^[\x20-\x7e\u3000-\u3029\u3030-\u3098\u309b-\ud7ff\uff00-\uffef]*$/;

export const graphemeCount = (text: string): number =>
  SINGLE.test(text) ? text.length : graphemes(text).length;

/** At most `most` characters of a text. */
export const firstGraphemes = (text: string, most: number): string =>
  text.length <= most ? text : graphemes(text).slice(0, most).join('');
