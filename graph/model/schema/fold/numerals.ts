/** Chinese digits, those of cheques and the signs written for nought. */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((digit, value) => [digit, value])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, value])),
  ...{ '○': 0, '◯': 0, 両: 2, 两: 2, 兩: 2, 貳: 2, 參: 3, 陸: 6, 幺: 1, 弌: 1, 弍: 2, 弎: 3 },
};
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卄: '二十', 卅: '三十', 丗: '三十', 卌: '四十' };
const SCALES: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };

const NUMERAL =
  /^[零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖○◯両两兩貳參陸幺弌弍弎廿卄卅丗卌十拾百佰千仟万萬亿億]+/;
/** The Chinese numeral that a text begins with; empty: none. */
export const leadingNumeral = (text: string): string => NUMERAL.exec(text)?.[0] ?? '';

/** Digits one after the other, 二〇二三 → 2023; a letter O among them is a nought, which is all it can be there. */
export function digitByDigit(text: string): string | undefined {
  let digits = '';
  for (const character of text) {
    const digit = /[OoοО]/.test(character) ? 0 : DIGITS[character];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits;
}

/**
 * A whole number in Chinese: 二十八万九千, 一百零五, 廿四. Undefined where it is none, and where two readings are in use: 二万八
 * is 28,000 to who says it and 20,008 to who reads it.
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '' || leadingNumeral(text) !== text) return undefined;
  const whole = text.replace(/[廿卄卅丗卌]/g, (tens) => TENS[tens] ?? '').replace(/十十/g, '十');
  const [, upper, lower] = /^(?:(.*)[亿億])?(.*)$/s.exec(whole) ?? [];
  if (upper !== undefined) {
    const high = belowYi(upper);
    const low = lower === '' ? 0 : belowYi(lower ?? '', true);
    return high === undefined || high === 0 || low === undefined ? undefined : high * 1e8 + low;
  }
  return belowYi(whole);
}

function belowYi(text: string, follows = false): number | undefined {
  const [, upper, lower] = /^(?:(.*)[万萬])?(.*)$/s.exec(text) ?? [];
  if (upper === undefined) return belowMyriad(text, follows);
  const high = belowMyriad(upper, follows);
  const low = lower === '' ? 0 : belowMyriad(lower ?? '', true);
  return high === undefined || high === 0 || low === undefined ? undefined : high * 1e4 + low;
}

/** Below ten thousand. After a higher part what skips a place begins with a nought: 一万零五. */
function belowMyriad(text: string, follows = false): number | undefined {
  let sum = 0;
  let last = follows ? 4 : Number.POSITIVE_INFINITY;
  let digit: number | undefined;
  let skipped = false;
  for (const character of text) {
    const scale = SCALES[character];
    const value = DIGITS[character];
    if (scale !== undefined) {
      // 十五, 一百十五: the one before ten may be left out; a nought never stands before a scale.
      const times = digit ?? (scale === 1 && character !== '拾' ? 1 : undefined);
      if (times === undefined || times === 0 || scale >= last) return undefined;
      if (scale < last - 1 && last !== Number.POSITIVE_INFINITY && !skipped) return undefined;
      sum += times * 10 ** scale;
      last = scale;
      digit = undefined;
      skipped = false;
    } else if (value === 0) {
      if (digit !== undefined || skipped) return undefined;
      if (text.length === 1) return follows ? undefined : 0;
      skipped = true;
    } else if (value !== undefined) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else return undefined;
  }
  if (digit === undefined) return skipped ? undefined : text === '' ? undefined : sum;
  // 三百五 and 二万八: the last digit may stand for the next place down.
  if (last !== Number.POSITIVE_INFINITY && last > 1 && !skipped) return undefined;
  return sum + digit;
}
