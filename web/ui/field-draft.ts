import type { FieldSpec } from '../../graph/model/schema/field.ts';
import { valueSchema } from '../../graph/model/schema/field-schema.ts';
import { issuesOf } from '../../graph/model/schema/issues.ts';
import type { FieldValue } from '../../graph/model/schema/record.ts';

/** What a control holds while somebody types; a list of choices is its keys joined by commas. */
export type Draft = string;
export type Parsed =
  | { readonly ok: true; readonly value: FieldValue | null }
  | { readonly ok: false; readonly reason: string; readonly limit?: number };

const LINES = ['texts'];

/** Between values of a list that is not written one per line. */
const COMMAS = /[,，、;；\s]+/;

export function draftOf(spec: FieldSpec, value: FieldValue | undefined): Draft {
  if (value === undefined) return '';
  if (Array.isArray(value))
    return value.join(LINES.includes(spec.type) ? '\n' : spec.type === 'choices' ? ',' : ', ');
  return String(value);
}

/** Dates in every habit: 2023-4-14, 2023/4/14, 2023.4.14, 20230414, 2023年4月14日. What is none of them stays as typed. */
export function readDay(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const parts = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(plain);
  if (!parts) return text.trim();
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an ISO day that exists. */
export const isRealDay = (text: string): boolean =>
  ISO.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** What is wrong with a day as far as it is typed; undefined: nothing, or it is not finished. */
export const dayProblem = (text: string): 'noSuchDay' | undefined => {
  const day = readDay(text);
  return ISO.test(day) && !isRealDay(day) ? 'noSuchDay' : undefined;
};

/** An amount in yuan; `万` counts ten thousand. Rounded to the hundredth, as 28.9 × 10000 is not exact. */
function readMoney(text: string): number {
  const isTenThousand = /万/.test(text);
  const amount = readNumber(text.replace(/[万元\s]/g, ''));
  return Math.round(amount * (isTenThousand ? 10_000 : 1) * 100) / 100;
}

const readNumber = (text: string): number => {
  const plain = text.replace(/[,，\s]/g, '').replace('−', '-');
  return plain === '' ? Number.NaN : Number(plain);
};

const READ_AS_NUMBERS: readonly FieldSpec['type'][] = ['years', 'year', 'money', 'count', 'number'];

function read(spec: FieldSpec, typed: Draft): unknown {
  // Full-width digits, as an input method writes them, are digits.
  const draft = READ_AS_NUMBERS.includes(spec.type) ? typed.normalize('NFKC') : typed;
  switch (spec.type) {
    case 'text':
      return draft.trim();
    case 'texts':
      return splitBy(draft, /\n/);
    case 'choices':
      return splitBy(draft, /,/);
    case 'years':
      return splitBy(draft, COMMAS).map(readNumber);
    case 'day':
      return readDay(draft);
    case 'money':
      return readMoney(draft);
    case 'count':
    case 'number':
    case 'year':
      return readNumber(draft);
    case 'flag':
      return draft === 'true';
    case 'choice':
      return draft;
  }
}

const splitBy = (draft: Draft, separator: RegExp): string[] =>
  draft
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The value of a draft by the field's own schema; an empty draft is `null`, which removes. */
export function parseDraft(spec: FieldSpec, draft: Draft): Parsed {
  const value = draft.trim() === '' ? null : read(spec, draft);
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return spec.required ? { ok: false, reason: 'required' } : { ok: true, value: null };
  }
  if ([value].flat().some(Number.isNaN))
    return { ok: false, reason: spec.type === 'year' || spec.type === 'years' ? 'year' : 'number' };
  if (spec.type === 'day' && dayProblem(draft)) return { ok: false, reason: 'noSuchDay' };
  const parsed = valueSchema(spec).safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as FieldValue };
  const { path: _path, ...said } = issuesOf(parsed.error)[0] ?? { path: '', reason: 'invalid' };
  return { ok: false, ...said };
}
