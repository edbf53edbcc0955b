/**
 * What nobody sees: soft hyphens, zero-width spaces, marks of direction that turn nothing, fillers, tags. What turns the
 * reading direction is not among it: that deceives and is refused (`sendable-text.ts`).
 */
const INVISIBLE =
  /\u034f|\u17b4|\u17b5|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]/gu;
/** Joiners hold an emoji, or letters of Arabic and Indic scripts, together; elsewhere they are only in the way. */
const JOINER = /[\u200c\u200d]/g;
const JOINS_AFTER = /[\p{Extended_Pictographic}\p{M}\p{Emoji_Modifier}\p{Script=Arabic}]$/u;
const JOINS_BEFORE = /^[\p{Extended_Pictographic}\p{M}\p{Script=Arabic}\p{Script=Devanagari}]/u;
/** Characters that choose between shapes of one character: kept as typed, no difference when compared. */
const SHAPE_CHOICE = /[\u180b-\u180d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** Text in which there is nothing to fold, as most is. */
const PLAIN = /^[\x21-\x7e\u2e80-\u2fd5\u3001-\u3020\u4e00-\u9fff\uff01-\uff5e·“”‘’—…]*$/;

/** Without what nobody sees and without spaces around it; inside it stays as it was typed. */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(JOINER, (joiner, at: number, whole: string) =>
      JOINS_AFTER.test(whole.slice(0, at)) && JOINS_BEFORE.test(whole.slice(at + 1)) ? joiner : '',
    )
    .trim();
}

/**
 * Digits that stand above, below or in a circle, and fractions: NFKC would make 122 out of 12². What holds one is no
 * number, day or code.
 */
const RAISED =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218b\u2460-\u24ff\u2776-\u2793\u3220-\u32cb\u3358-\u3370\u33e0-\u33fe]/;

/** One width, one shape, nothing unseen, single spaces; undefined: it holds digits that may be read in two ways. */
export function oneWidth(text: string): string | undefined {
  return RAISED.test(text) ? undefined : comparable(text.replaceAll('㎡', '平方米'));
}

/** Text of one width and shape, nothing unseen, single spaces. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(JOINER, '')
    .replace(SHAPE_CHOICE, '')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .trim();

/** Every stroke that people type for a hyphen or a minus. */
export const DASHES =
  /[-\u02d7\u058a\u1806\u2010-\u2015\u2043\u207b\u2212\u2500\u2501\u2796\u30fc\u3161\ufe58\ufe63\uff0d]/g;
