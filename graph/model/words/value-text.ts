import type { FieldSpec } from '../schema/field.ts';
import type { FieldValue } from '../schema/record.ts';
import { vocabularyWord } from '../schema/vocabularies.ts';
import { joined, type Language } from './language.ts';

/** What a count is counted in, by the name of its field. */
const MEASURES: Readonly<Record<string, string>> = {
  fullMembers: '人',
  partyMembers: '人',
  memberCount: '人',
  staff: '人',
  unitMembers: '家',
  individualMembers: '人',
  households: '户',
  population: '人',
  people: '人',
  beneficiaries: '人',
  agreementCap: '份',
  copies: '份',
  events: '场',
  partyOrganizations: '个',
  partyPersonTimes: '人次',
  massPersonTimes: '人次',
  personTimes: '人次',
  participants: '人次',
  windowDays: '天',
};

/** 2023年4月14日 in prose; tables keep 2023-04-14. */
export function dayText(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return language === 'zh' && year && month && date ? `${year}年${month}月${date}日` : day;
}

const digits = (value: number, most = 0): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: most }).replace('-', '−');

/** Yuan below ten thousand, 万元 above; up to four decimals so that no yuan is lost. */
export function moneyText(yuan: number, language: Language): string {
  if (language === 'en') return `${digits(yuan, 2)} yuan`;
  return Math.abs(yuan) >= 10_000 ? `${digits(yuan / 10_000, 4)} 万元` : `${digits(yuan, 2)} 元`;
}

function countText(name: string, value: number, language: Language): string {
  if (language === 'en') return digits(value);
  if (name === 'order') return `第 ${digits(value)}`;
  const measure = MEASURES[name];
  return measure === undefined ? digits(value) : `${digits(value)} ${measure}`;
}

/** One value as people read it. `name` gives a count its measure word. */
export function valueText(spec: FieldSpec, name: string, value: FieldValue, language: Language): string {
  const single = (each: string | number | boolean): string => singleText(spec, name, each, language);
  return Array.isArray(value) ? joined(value.map(single), language) : single(value);
}

function singleText(
  spec: FieldSpec,
  name: string,
  value: string | number | boolean,
  language: Language,
): string {
  switch (spec.type) {
    case 'day':
    case 'days':
      return dayText(String(value), language);
    case 'choice':
    case 'choices':
      return vocabularyWord(spec.of, String(value), language);
    case 'flag':
      return FLAGS[language][value === true ? 0 : 1];
    case 'money':
      return moneyText(Number(value), language);
    case 'count':
      return countText(name, Number(value), language);
    case 'number':
      return digits(Number(value), 6);
    case 'year':
    case 'years':
    case 'text':
    case 'texts':
      return String(value);
  }
}

const FLAGS = { zh: ['是', '否'], en: ['Yes', 'No'] } as const;
