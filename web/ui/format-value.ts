import type { FieldSpec } from '../../graph/model/schema/field.ts';
import type { FieldValue } from '../../graph/model/schema/record.ts';
import { language, t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { wordOf } from './vocabulary-word.ts';

/** 2023年4月14日 in prose; tables keep 2023-04-14. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (language !== 'zh' || !year || !month || !date) return day;
  return t('dayLong', { year, month, date });
}

const digits = (value: number, most = 0): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: most }).replace('-', '−');

/** Yuan below ten thousand, 万元 above; up to four decimals so that no yuan is lost. */
export function formatMoney(yuan: number): string {
  return Math.abs(yuan) >= 10_000
    ? t('money.tenThousand', { amount: digits(yuan / 10_000, 4) })
    : t('money.yuan', { amount: digits(yuan, 2) });
}

const formatCount = (name: string, value: number): string =>
  t(`counted.${name}` as 'counted.staff', { n: digits(value), defaultValue: digits(value) });

const list = (values: readonly string[]): string => values.join(t('listJoin'));

/** One value as people read it. `name` gives a count its measure word. */
export function formatValue(spec: FieldSpec, name: string, value: FieldValue): string {
  if (Array.isArray(value)) return list(value.map((each) => formatSingle(spec, name, each)));
  return formatSingle(spec, name, value);
}

function formatSingle(spec: FieldSpec, name: string, value: string | number | boolean): string {
  switch (spec.type) {
    case 'day':
    case 'days':
      return formatDay(String(value));
    case 'choice':
    case 'choices':
      return wordOf(spec.of, String(value));
    case 'flag':
      return t(value === true ? 'yes' : 'no');
    case 'money':
      return formatMoney(Number(value));
    case 'count':
      return formatCount(name, Number(value));
    case 'number':
      return digits(Number(value), 6);
    case 'year':
    case 'years':
    case 'text':
    case 'texts':
      return String(value);
  }
}
