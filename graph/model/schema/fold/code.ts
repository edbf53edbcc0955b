import { DASHES, oneWidth } from './characters.ts';
import { type Fold, refused } from './folded.ts';

const LABEL = /^(?:统一社会信用代码|信用代码|USCC)(?:\/?(?:注册号|证号))? ?[:：]? ?/i;
/** Which copy of a certificate it was taken from: (1-1), (副本); and the end of a sentence. */
const AFTER = /(?:\(\d{1,2}-\d{1,2}\)|\((?:正|副)本\)|[。.,;])+$/;
const ALPHABET = /^[0-9ABCDEFGHJKLMNPQRTUWXY]$/;
const LENGTH = 18;

/**
 * A unified social credit code of one case and width, without the spaces and strokes that PDF and chat put in. I, O, Z, S
 * and V are in no code; whether an O was meant for a nought only the certificate says.
 */
export function foldUscc(typed: string): Fold<string> {
  const plain = bare(typed, LABEL);
  if (plain === undefined) return refused('pattern');
  const code = plain.toUpperCase();
  const characters = [...code];
  const wrong = characters.findIndex((each) => !ALPHABET.test(each));
  if (wrong >= 0) return refused('codeLetter', `第${wrong + 1}位 ${characters[wrong]}`);
  return characters.length === LENGTH ? { value: code } : refused('codeLength', String(characters.length));
}

/** The number of an area: 6 to 12 digits, whatever stands between them. */
export function foldAreaCode(typed: string): Fold<string> {
  const plain = bare(typed, /^(?:行政)?区划代码 ?[:：]? ?/);
  return plain !== undefined && /^\d{6,12}$/.test(plain) ? { value: plain } : refused('areaCode');
}

const bare = (typed: string, label: RegExp): string | undefined =>
  oneWidth(typed)
    ?.replace(label, '')
    .replace(DASHES, '-')
    .replace(AFTER, '')
    .replace(/[-\s.·_]/g, '');
