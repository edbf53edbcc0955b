import type { FieldSpec } from '../../graph/model/field.ts';
import { valueSchema } from '../../graph/model/field-schema.ts';
import type { FieldValue } from '../../graph/model/record.ts';

/** What a control holds while somebody types; a list of choices is its keys joined by commas. */
export type Draft = string;
export type Parsed =
  | { readonly ok: true; readonly value: FieldValue | null }
  | { readonly ok: false; readonly reason: string };

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
  const parts = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text.trim());
  if (!parts) return text.trim();
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

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

function read(spec: FieldSpec, draft: Draft): unknown {
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
  if (typeof value === 'number' && Number.isNaN(value))
    return { ok: false, reason: spec.type === 'year' ? 'year' : 'number' };
  const parsed = valueSchema(spec).safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as FieldValue };
  const issue = parsed.error.issues[0];
  const isReason = issue !== undefined && /^[a-zA-Z]+$/.test(issue.message);
  return { ok: false, reason: isReason ? issue.message : (issue?.code ?? 'invalid') };
}
