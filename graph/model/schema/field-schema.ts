import { z } from 'zod';
import { DayInRange } from './day-schema.ts';
import type { FieldSpec, FieldType } from './field.ts';
import { graphemeCount } from './graphemes.ts';
import { isPlainLine, isSendableText } from './sendable-text.ts';
import { vocabularyKeys } from './vocabularies.ts';

/** The most units that one character as people see it may have on the average: enough for any script, not for towers of marks. */
const UNITS_EACH = 8;
/** Characters are counted as people see them; a lone surrogate or a tower of marks is stopped all the same. */
const sendable = (max: number) =>
  z
    .string()
    .min(1, 'empty')
    .refine((text) => isAtMost(text, max), { error: 'tooLong', params: { limit: max } })
    .refine(isSendableText, 'badCharacters')
    .meta({ maxLength: max });
const isAtMost = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= max * UNITS_EACH && graphemeCount(text) <= max);
/** One line that shows something, and shows it as it is. */
export const line = (max: number) => sendable(max).refine(isPlainLine, 'badCharacters');
const MAX_LIST = 60;
const Year = z.number().int('year').min(1900, 'year').max(2100, 'year');
const Money = z.number().min(0, 'negative').max(1e13, 'tooLarge');
const Count = z.number().int('whole').min(0, 'negative').max(1e9, 'tooLarge');

function single(spec: FieldType) {
  switch (spec.type) {
    case 'text':
      if (spec.lines) return sendable(spec.max);
      return spec.pattern ? line(spec.max).regex(spec.pattern, 'pattern') : line(spec.max);
    case 'texts':
      return z.array(line(spec.max)).max(MAX_LIST, 'tooLong');
    case 'day':
      return DayInRange;
    case 'days':
      return z.array(DayInRange).max(MAX_LIST, 'tooLong');
    case 'year':
      return Year;
    case 'years':
      return z.array(Year).max(MAX_LIST, 'tooLong');
    case 'count':
      return Count;
    case 'money':
      return Money;
    case 'number':
      return z.number().min(-1e15, 'tooLarge').max(1e15, 'tooLarge');
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(vocabularyKeys(spec.of));
    case 'choices':
      return z.array(z.enum(vocabularyKeys(spec.of))).max(MAX_LIST, 'tooLong');
  }
}

/** The value of a field at one time; what a form edits. */
export const valueSchema = (spec: FieldSpec): z.ZodType => single(spec);

/** The start day of a dated value; `''` = since before records began. */
export const FromDay = z.union([z.literal(''), DayInRange]);

/** What is stored under the field's name: the value, or for a dated field the list of its values. */
export function storedSchema(spec: FieldSpec): z.ZodType {
  return spec.dated ? z.array(single(spec)).min(1, 'empty').max(MAX_LIST, 'tooLong') : single(spec);
}
