import type { Vocabulary } from './vocabularies.ts';

export type Title = { readonly zh: string; readonly en: string };

/** The shape of a field's value; money is in yuan. */
export type FieldType =
  | { readonly type: 'text'; readonly max: number; readonly lines?: true; readonly pattern?: RegExp }
  | { readonly type: 'texts'; readonly max: number }
  | { readonly type: 'day' }
  | { readonly type: 'days' }
  | { readonly type: 'year' }
  | { readonly type: 'years' }
  | { readonly type: 'count' }
  | { readonly type: 'money' }
  | { readonly type: 'number' }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly of: Vocabulary }
  | { readonly type: 'choices'; readonly of: Vocabulary };

/** The sections of an inspector and of a form, in the order shown. */
export const GROUPS = {
  identity: { zh: '基本情况', en: 'Identity' },
  party: { zh: '党建', en: 'Party building' },
  members: { zh: '人员', en: 'People' },
  term: { zh: '日期与期限', en: 'Dates and term' },
  content: { zh: '内容', en: 'Content' },
  counts: { zh: '数量', en: 'Counts' },
  money: { zh: '资金', en: 'Money' },
  records: { zh: '记录', en: 'Records' },
} as const;
export type Group = keyof typeof GROUPS;

export type FieldOptions = {
  readonly group?: Group;
  /** Two parallel lists in the store, `x` and `xFrom`; the next entry ends the last; `''` = since before records began. */
  readonly dated?: true;
  readonly required?: true;
  /** No two records of the kind share it. */
  readonly unique?: true;
  /** Absence: open = missing is unknown; closed = missing is "no", up to the workspace's `completeThrough`. Default open. */
  readonly absence?: 'open' | 'closed';
  /** What may stand behind a number, the usual one first; a number without one is of it. */
  readonly units?: readonly string[];
  /** A code or number with one spelling of its own (`fold/`). */
  readonly as?: 'uscc' | 'areaCode' | 'documentNumber';
  /** Found by the search box. */
  readonly searched?: true;
};
export type FieldSpec = FieldType & FieldOptions & { readonly title: Title; readonly group: Group };
export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

const field =
  (type: FieldType) =>
  (zh: string, en: string, options: FieldOptions = {}): FieldSpec => ({
    group: 'identity',
    ...options,
    ...type,
    title: { zh, en },
  });

export const text = field({ type: 'text', max: 120 });
export const longText = field({ type: 'text', max: 4_000, lines: true });
export const texts = field({ type: 'texts', max: 120 });
export const day = field({ type: 'day' });
export const days = field({ type: 'days' });
export const year = field({ type: 'year' });
export const years = field({ type: 'years' });
export const count = field({ type: 'count' });
export const money = field({ type: 'money' });
export const number = field({ type: 'number' });
export const flag = field({ type: 'flag' });
export const code = (zh: string, en: string, pattern: RegExp, options: FieldOptions = {}) =>
  field({ type: 'text', max: 40, pattern })(zh, en, options);
export const choice = (of: Vocabulary) => field({ type: 'choice', of });
export const choices = (of: Vocabulary) => field({ type: 'choices', of });
