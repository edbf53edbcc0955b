import type { FieldSpec } from '../../graph/model/schema/field.ts';
import { valueSchema } from '../../graph/model/schema/field-schema.ts';
import { foldText } from '../../graph/model/schema/fold/field.ts';
import { issuesOf } from '../../graph/model/schema/issues.ts';
import type { FieldValue } from '../../graph/model/schema/record.ts';

/** What a control holds while somebody types; a list of choices is its keys joined by commas. */
export type Draft = string;
export type Parsed =
  | { readonly ok: true; readonly value: FieldValue | null }
  | { readonly ok: false; readonly reason: string; readonly limit?: number; readonly found?: string };

const LINES = ['texts', 'days'];

/** Between values of a list that is not written one per line. */
const COMMAS = /[,，、;；\s]+/;

export function draftOf(spec: FieldSpec, value: FieldValue | undefined): Draft {
  if (value === undefined) return '';
  if (Array.isArray(value))
    return value.join(LINES.includes(spec.type) ? '\n' : spec.type === 'choices' ? ',' : ', ');
  return String(value);
}

const LISTED = { texts: /\n/, days: /\n/, choices: /,/, years: COMMAS } as const;

/** What is typed, in pieces where the field is a list. */
function read(spec: FieldSpec, draft: Draft): Draft | Draft[] {
  return spec.type === 'texts' || spec.type === 'days' || spec.type === 'choices' || spec.type === 'years'
    ? splitBy(spec.type === 'years' ? draft.replace(/\s+年/g, '年') : draft, LISTED[spec.type])
    : draft;
}

const splitBy = (draft: Draft, separator: RegExp): string[] =>
  draft
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The value of a draft, in the one spelling that is kept; an empty draft is `null`, which removes. */
export function parseDraft(spec: FieldSpec, draft: Draft): Parsed {
  const typed = draft.trim() === '' ? [] : read(spec, draft);
  if (Array.isArray(typed) && typed.length === 0) {
    return spec.required ? { ok: false, reason: 'required' } : { ok: true, value: null };
  }
  const values: (string | number | boolean)[] = [];
  for (const each of [typed].flat()) {
    const folded = foldText(spec, each);
    if ('refused' in folded) {
      const { refused: reason, ...found } = folded;
      return { ok: false, reason, ...found };
    }
    values.push(spec.type === 'flag' ? folded.value === 'true' : folded.value);
  }
  const parsed = valueSchema(spec).safeParse(Array.isArray(typed) ? values : values[0]);
  if (parsed.success) return { ok: true, value: parsed.data as FieldValue };
  const { path: _path, ...said } = issuesOf(parsed.error)[0] ?? { path: '', reason: 'invalid' };
  return { ok: false, ...said };
}
