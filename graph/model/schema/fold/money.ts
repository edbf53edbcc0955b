import { oneWidth } from './characters.ts';
import { type Fold, refused } from './folded.ts';
import { leadingNumber } from './number.ts';

const YUAN = /^(?:人民币|RMB|CNY)? ?(?:\(?大写\)?)? ?:? ?[¥￥]? ?/i;
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  元: 1,
  圆: 1,
  圓: 1,
  块: 1,
  块钱: 1,
  角: 0.1,
  分: 0.01,
};
const OF_YUAN =
  /^(?:元|圆|圓)(?:(\d|[零一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?(\d|[一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?$/;

/**
 * An amount in yuan, which is the unit where none is written: 28.9万元, ¥289,000.00, 贰拾捌万玖仟元整. Another currency, a
 * range and what is finer than a 分 are refused.
 */
export function foldMoney(typed: string): Fold<number> {
  const plain = oneWidth(typed);
  if (plain === undefined) return refused('money');
  const found = leadingNumber(plain.replace(YUAN, ''));
  if ('refused' in found) return found.refused === 'number' ? refused('money') : found;
  const unit = found.rest
    .replace(/^(?:人民币)/, '')
    .replace(/ ?(?:人民币|整|正|RMB|CNY)?[。.]?$/i, '')
    .trim();
  const small = OF_YUAN.exec(unit);
  const times = UNITS[unit];
  if (times === undefined && !small) return refused(/\d/.test(unit) ? 'money' : 'otherUnit', unit);
  const [tenths, hundredths] = [digit(small?.[1]), digit(small?.[2])];
  if (small && (tenths > 0 || hundredths > 0) && !Number.isInteger(found.value)) return refused('money');
  const hundred = Math.round(found.value * (times ?? 1) * 100) + tenths * 10 + hundredths;
  const value = hundred / 100;
  const isFiner =
    Math.abs(found.value * (times ?? 1) * 100 - Math.round(found.value * (times ?? 1) * 100)) > 1e-4;
  return isFiner ? refused('moneyFen') : { value };
}

const digit = (text = '0'): number => {
  const at = '零一二三四五六七八九'.indexOf(text);
  const formal = '零壹贰叁肆伍陆柒捌玖'.indexOf(text);
  return /\d/.test(text) ? Number(text) : Math.max(at, formal, 0);
};
