import type { FieldSpec } from '../../graph/model/schema/field.ts';
import type { FieldValue } from '../../graph/model/schema/record.ts';
import { dayText, moneyText, valueText } from '../../graph/model/words/value-text.ts';
import { language } from '../texts/i18n.ts';

/** 2023年4月14日 in prose; tables keep 2023-04-14. */
export const formatDay = (day: string): string => dayText(day, language);

/** Yuan below ten thousand, 万元 above; up to four decimals so that no yuan is lost. */
export const formatMoney = (yuan: number): string => moneyText(yuan, language);

/** One value as people read it. `name` gives a count its measure word. */
export const formatValue = (spec: FieldSpec, name: string, value: FieldValue): string =>
  valueText(spec, name, value, language);
