import { DASHES, oneWidth } from './characters.ts';
import { type Fold, refused } from './folded.ts';

/** A year in brackets of any shape; GB/T 9704 writes 〔2023〕, keyboards have no such bracket. */
const YEAR = /[〔[（(【〖「『<〈《{](\d{4})年?[〕\]）)】〗」』>〉》}]/g;
const PAIRS = ['〔〕', '[]', '()', '【】', '〖〗', '「」', '『』', '<>', '〈〉', '《》', '{}'];
const ALLOWED = /^[\p{L}\p{N}〔〕()\-/·.]{1,40}$/u;

/** The number of an agreement or a paper: 穗南民[2023] 5 号 and 穗南民（２０２３）5号 are 穗南民〔2023〕5号. */
export function foldDocumentNumber(typed: string): Fold<string> {
  const plain = oneWidth(typed);
  if (plain === undefined) return refused('documentNumber');
  const number = plain
    .replace(/^(?:协议编号|文号|编号|合同编号) ?[:：] ?/, '')
    .replace(DASHES, '-')
    .replace(/[•・‧∙⋅]/g, '·')
    .replace(/ /g, '')
    .replace(YEAR, (brackets: string, year: string) =>
      PAIRS.includes(`${brackets[0]}${brackets[brackets.length - 1]}`) ? `〔${year}〕` : brackets,
    );
  return ALLOWED.test(number) && isBalanced(number) ? { value: number } : refused('documentNumber');
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    if (character === '(' || character === '〔') open.push(character);
    else if (character === ')' && open.pop() !== '(') return false;
    else if (character === '〕' && open.pop() !== '〔') return false;
  }
  return open.length === 0;
}

/** As numbers are compared: the case of their letters says nothing. */
export const documentKey = (number: string): string => {
  const fold = foldDocumentNumber(number);
  return ('value' in fold ? fold.value : number).toLowerCase();
};
