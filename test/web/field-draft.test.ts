import { expect, test } from 'vitest';
import {
  choices,
  count,
  day,
  flag,
  money,
  text,
  texts,
  year,
  years,
} from '../../graph/model/schema/field.ts';
import { tidyDay } from '../../graph/model/schema/fold/day.ts';
import { reasonText } from '../../web/ui/failure-text.ts';
import { draftOf, parseDraft } from '../../web/ui/field-draft.ts';
import { formatDay, formatMoney } from '../../web/ui/format-value.ts';
import { endOfTerm } from '../../web/ui/months.ts';

test.each([['2023-4-14'], ['2023/04/14'], ['2023.4.14'], ['20230414'], ['2023年4月14日'], [' 2023-04-14 ']])(
  '%s is the 14th of April',
  (typed) => {
    expect(tidyDay(typed)).toBe('2023-04-14');
  },
);

test('a day that does not exist is refused with its own reason', () => {
  expect(parseDraft(day('日', 'Day'), '2023-02-30')).toEqual({ ok: false, reason: 'noSuchDay' });
  expect(parseDraft(day('日', 'Day'), 'soon')).toEqual({ ok: false, reason: 'day' });
});

test('a year that is none says so, one by one or in a list', () => {
  expect(parseDraft(year('年', 'Year'), 'x')).toEqual({ ok: false, reason: 'year' });
  expect(parseDraft(years('年', 'Years'), '2021, 20x2')).toEqual({ ok: false, reason: 'year' });
  expect(parseDraft(years('年', 'Years'), '2021, 22')).toEqual({ ok: false, reason: 'year' });
});

test('full-width digits are digits', () => {
  expect(parseDraft(count('数', 'Count'), '１２')).toEqual({ ok: true, value: 12 });
  expect(parseDraft(money('金额', 'Money'), '２８．９万')).toEqual({ ok: true, value: 289_000 });
  expect(tidyDay('２０２３－４－１４')).toBe('2023-04-14');
});

test.each([
  ['28.9万', 289_000],
  ['28.9 万元', 289_000],
  ['1,200', 1_200],
  ['1200元', 1_200],
  ['0', 0],
])('%s is an amount in yuan', (typed, yuan) => {
  expect(parseDraft(money('金额', 'Money'), typed)).toEqual({ ok: true, value: yuan });
});

test('an amount shows its unit and loses nothing', () => {
  expect(formatMoney(289_000)).toBe('28.9 万元');
  expect(formatMoney(1_234_567)).toBe('123.4567 万元');
  expect(formatMoney(1_200)).toBe('1,200 元');
  expect(formatDay('2023-04-05')).toBe('2023年4月5日');
});

test('nothing typed removes, unless the field is required', () => {
  expect(parseDraft(count('数', 'Count'), ' ')).toEqual({ ok: true, value: null });
  expect(parseDraft(text('名称', 'Name', { required: true }), '')).toEqual({ ok: false, reason: 'required' });
});

test('a day outside the years that can be looked at is refused, and says which can', () => {
  const parsed = parseDraft(day('日', 'Day'), '1899-12-31');
  expect(parsed).toEqual({ ok: false, reason: 'dayOutOfRange' });
  expect(reasonText('dayOutOfRange')).toBe('请填 1900-01-01 至 2100-12-31 之间的日期');
  expect(parseDraft(day('日', 'Day'), '1900/1/1')).toEqual({ ok: true, value: '1900-01-01' });
});

test('lists are typed one per line, years with commas', () => {
  expect(parseDraft(texts('简称', 'Names'), '甲\n\n 乙 ')).toEqual({ ok: true, value: ['甲', '乙'] });
  expect(parseDraft(years('年', 'Years'), '2021，2022')).toEqual({ ok: true, value: [2021, 2022] });
  expect(parseDraft(choices('linkMode')('方式', 'Modes'), 'members,masses')).toEqual({
    ok: true,
    value: ['members', 'masses'],
  });
});

test('what is stored comes back as what is typed', () => {
  expect(draftOf(texts('简称', 'Names'), ['甲', '乙'])).toBe('甲\n乙');
  expect(draftOf(flag('有', 'Has'), true)).toBe('true');
  expect(draftOf(count('数', 'Count'), undefined)).toBe('');
});

test.each([
  ['2023-04-14', 12, '2024-04-13'],
  ['2023-01-31', 1, '2023-02-27'],
  ['2023-03-01', 24, '2025-02-28'],
  ['2024-02-29', 12, '2025-02-27'],
] as const)('a term from %s of %d months ends on %s', (from, months, to) => {
  expect(endOfTerm(from, months)).toBe(to);
});
