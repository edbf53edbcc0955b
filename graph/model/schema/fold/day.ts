import { type Day, dayInShanghai, FIRST_DAY, LAST_DAY } from '../day.ts';
import { DASHES, oneWidth } from './characters.ts';
import { type Fold, refused } from './folded.ts';
import { chineseNumber, digitByDigit } from './numerals.ts';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an ISO day that exists. */
export const isRealDay = (text: string): boolean =>
  ISO.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const CHINESE = '零〇○◯一二三四五六七八九十廿卄卅丗壹贰叁肆伍陆柒捌玖拾';
const YEAR = `(\\d{4}|[${CHINESE}OoοО千仟]{4,8})`;
const PART = `(\\d{1,2}|[${CHINESE}]{1,4})`;
/** What stands between the numbers of a day, 年 and 月 aside. */
const BETWEEN = '(?:-{1,2}|[/\\\\.·•・‧。,、_ ]) ?';
const YEAR_FIRST = new RegExp(
  `^${YEAR} ?(?:年 ?|${BETWEEN})${PART} ?(?:月份? ?|${BETWEEN})${PART} ?[日号號]?[.。,;、]?$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTH_FIRST = new RegExp(`^${MONTH} ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]?${MONTH}[ ,-]{1,2}(\\d{4})$`, 'i');
const YEAR_MONTH_DAY = new RegExp(`^(\\d{4})[ -]?${MONTH}[ -]?(\\d{1,2})$`, 'i');

const WEEKDAYS = '日一二三四五六';
const WEEKDAY =
  / ?[([]?(?:(?:星期|周|礼拜|週|禮拜)([日天一二三四五六])|(sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday|s|rs)?\.?)[)\]]?$/i;
const WEEKDAY_FIRST = /^(sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday|s|rs)?\.?,? /i;
const ENGLISH_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const ZONE = '(z|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)';
const TIME = new RegExp(
  `(?:t| ?)(?:(?:上午|下午|凌晨|早上|中午|晚上|am|pm) ?)?(\\d{1,2})[:时點点](?:(\\d{1,2})(?:[:分](\\d{1,2})(?:[.,]\\d{1,9})?秒?)?分?)?(?: ?(?:am|pm))?(?: ?${ZONE})?$`,
  'i',
);
const HALF_OF_DAY = / ?(?:上午|下午|凌晨|早上|中午|晚上)$/;

/**
 * A day in the habits of offices: 2023-4-14, ２０２３．４．１４, 20230414, 2023 年 4 月 14 日（星期五）, 二〇二三年四月十四日, a time
 * of day after it. Nothing is guessed: not the century, not the order of month and day, not a serial number of a
 * spreadsheet, no other calendar, and a moment elsewhere only where it falls on the same day in Shanghai.
 */
export function foldDay(typed: string): Fold<Day> {
  if (ISO.test(typed)) return within(typed);
  const plain = oneWidth(typed);
  if (plain === undefined) return refused('day');
  return read(
    plain
      .replace(DASHES, '-')
      .replace(/^["'“”‘’([]+ ?|["'“”‘’]+$/g, '')
      .replace(/^公元 ?/, ''),
  );
}

/** What digits alone may be meant for: a year, the number of a spreadsheet's day, a month. */
const BY_LENGTH: Readonly<Record<number, string>> = { 4: 'dayMonthOnly', 5: 'daySerial', 6: 'dayMonthOnly' };

function read(text: string): Fold<Day> {
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year = '', month = '', day = '', hour, minute, second] = compact;
    if (hour !== undefined && !isTime(hour, minute, second)) return refused('day');
    return dayOf(year, month, day);
  }
  if (/^\d+$/.test(text)) return refused(BY_LENGTH[text.length] ?? 'day');
  if (
    /农历|阴历|旧历|夏历|農曆|正月|腊月|冬月|闰|初[一二三四五六七八九十]|民国|民國|平成|令和|昭和|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?/.test(
      text,
    )
  )
    return refused('dayCalendar');
  return withoutTime(text);
}

/** A day with a time of day after it; without a zone it is the time where it was written. */
function withoutTime(text: string): Fold<Day> {
  const bare = text.replace(/\)$/, '');
  const time = TIME.exec(bare);
  const rest = time ? bare.slice(0, time.index) : text.replace(HALF_OF_DAY, '');
  // 2023/4/110:00 may be the 1st at ten or the 11th at nought.
  if (time && /\d$/.test(rest) && /^\d/.test(time[0])) return refused('day');
  const day = withoutWeekday(rest);
  if (!time || 'refused' in day) return day;
  const [, hour = '', minute, second, zone] = time;
  if (!isTime(hour, minute, second)) return refused('day');
  if (zone === undefined) return day;
  return isSameInShanghai(day.value, hour, minute ?? '0', zone) ? day : refused('dayZone');
}

const isTime = (hour: string, minute = '0', second = '0'): boolean =>
  Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;

function isSameInShanghai(day: Day, hour: string, minute: string, zone: string): boolean {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  if (offset === 480) return true;
  const instant = Date.parse(`${day}T00:00:00Z`) + (Number(hour) * 60 + Number(minute) - offset) * 60_000;
  return dayInShanghai(new Date(instant)) === day;
}

function withoutWeekday(text: string): Fold<Day> {
  const named = WEEKDAY.exec(text);
  const first = WEEKDAY_FIRST.exec(text);
  let rest = text;
  if (named) rest = rest.slice(0, named.index);
  else if (first) rest = rest.slice(first[0].length);
  const day = written(rest.replace(/[)\]]$/, '').trim());
  if ('refused' in day) return day;
  const said = named?.[1] ?? named?.[2] ?? first?.[1];
  if (said === undefined) return day;
  const weekday =
    said === '天' ? 0 : Math.max(WEEKDAYS.indexOf(said), ENGLISH_DAYS.indexOf(said.toLowerCase()));
  return new Date(day.value).getUTCDay() === weekday ? day : refused('dayWeekday', said);
}

function written(text: string): Fold<Day> {
  const parts = YEAR_FIRST.exec(text);
  if (parts) {
    const [, year = '', month = '', day = ''] = parts;
    const read = [yearOf(year), partOf(month), partOf(day)] as const;
    if (read.includes(undefined)) return refused('day');
    return dayOf(String(read[0]), String(read[1]), String(read[2]));
  }
  const english = MONTH_FIRST.exec(text);
  if (english) return dayOf(english[3] ?? '', monthOf(english[1]), english[2] ?? '');
  const british = DAY_FIRST.exec(text);
  if (british) return dayOf(british[3] ?? '', monthOf(british[2]), british[1] ?? '');
  const sorted = YEAR_MONTH_DAY.exec(text);
  if (sorted) return dayOf(sorted[1] ?? '', monthOf(sorted[2]), sorted[3] ?? '');
  return refused(whyNot(text));
}

const monthOf = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

const yearOf = (text: string): string | undefined => {
  if (/^\d{4}$/.test(text)) return text;
  const digits = digitByDigit(text) ?? String(chineseNumber(text) ?? '');
  return digits.length === 4 ? digits : undefined;
};

/** A month or a day of one; a nought may stand before it, as on cheques. */
const partOf = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : chineseNumber(text.replace(/^[零〇○◯](?=.)/, '').replace(/^拾/, '十'));

function dayOf(year: string, month: string, day: string): Fold<Day> {
  return within(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function within(day: Day): Fold<Day> {
  if (!isRealDay(day)) return refused('noSuchDay');
  return day >= FIRST_DAY && day <= LAST_DAY ? { value: day } : refused('dayOutOfRange');
}

/** What is missing from a text that is not a day, where that can be told. */
function whyNot(text: string): string {
  if (/^\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?\d{4}$/.test(text)) return 'dayOrder';
  if (
    /^['’]?(?:\d{2}|[零〇○一二三四五六七八九]{2}) ?(?:年|[-/.]) ?[\d一二三四五六七八九十]{1,3} ?(?:月|[-/.]) ?[\d一二三四五六七八九十廿卅]{1,3} ?[日号]?$/.test(
      text,
    )
  )
    return 'dayShortYear';
  if (new RegExp(`^${YEAR} ?(?:年|[-/.]) ?${PART} ?(?:月份?)?(?:[上中下]旬|[底末初])?$`).test(text))
    return 'dayMonthOnly';
  if (new RegExp(`^${YEAR} ?年?度?$`).test(text)) return 'dayMonthOnly';
  if (new RegExp(`^${PART} ?(?:月|[-/.]) ?${PART} ?[日号]?$`).test(text)) return 'dayNoYear';
  return 'day';
}

/** What is wrong with a day as far as it is typed; undefined: nothing, or it is not finished. */
export function dayProblem(typed: string): 'noSuchDay' | undefined {
  const fold = foldDay(typed);
  return 'refused' in fold && fold.refused === 'noSuchDay' ? 'noSuchDay' : undefined;
}

/** A day in order where it is certain, else as it was typed: what a field shows when it is left. */
export function tidyDay(typed: string): string {
  const fold = foldDay(typed);
  return 'value' in fold ? fold.value : typed.trim();
}
