import type { Issue } from '../failure.ts';
import type { FieldSpec, FieldSpecs } from '../field.ts';
import type { FieldValue } from '../record.ts';
import { visibleText } from './characters.ts';
import { foldAreaCode, foldUscc } from './code.ts';
import { foldDay } from './day.ts';
import { foldDocumentNumber } from './document-number.ts';
import type { Fold } from './folded.ts';
import { foldMoney } from './money.ts';
import { foldNumber, foldYear } from './number.ts';

type Single = string | number | boolean;

const CODES = { uscc: foldUscc, areaCode: foldAreaCode, documentNumber: foldDocumentNumber } as const;

/** One value of a field as it is typed or sent: the one spelling that is kept of it, or why it has none. */
export function foldText(spec: FieldSpec, typed: string): Fold<Single> {
  switch (spec.type) {
    case 'day':
    case 'days':
      return foldDay(typed);
    case 'year':
    case 'years':
      return foldYear(typed);
    case 'money':
      return foldMoney(typed);
    case 'count':
    case 'number':
      return foldNumber(typed, spec.units);
    case 'text':
      return spec.as ? CODES[spec.as](typed) : { value: visibleText(typed) };
    case 'texts':
      return { value: visibleText(typed) };
    case 'flag':
    case 'choice':
    case 'choices':
      return { value: typed };
  }
}

const lists = new WeakMap<FieldSpecs, ReadonlyMap<string, FieldSpec>>();
/** What is sent may be named `constructor`, which every object has. */
function byName(specs: FieldSpecs): ReadonlyMap<string, FieldSpec> {
  const list = lists.get(specs) ?? new Map(Object.entries(specs));
  lists.set(specs, list);
  return list;
}

type Changes = Readonly<Record<string, FieldValue | null>>;
type Folded<F> = { readonly fields: F; readonly issues: readonly Issue[] };

/**
 * Fields in the one spelling that is kept, and what has none. Values of another type than text are left to the schemas,
 * and so is what no spec knows. The same object comes back where nothing had to be changed.
 */
export function foldFields<F extends Changes>(specs: FieldSpecs, fields: F): Folded<F> {
  const issues: Issue[] = [];
  const changed: Record<string, FieldValue> = {};
  const put = (name: string, value: FieldValue | null | undefined, fold: (text: string) => Fold<Single>) => {
    const each = (one: Single): Single => {
      if (typeof one !== 'string') return one;
      const folded = fold(one);
      if ('value' in folded) return folded.value;
      const { refused: reason, ...found } = folded;
      issues.push({ path: `fields.${name}`, reason, ...found });
      return one;
    };
    if (value === null || value === undefined) return;
    const next = Array.isArray(value) ? (value as Single[]).map(each) : each(value);
    const isSame = Array.isArray(next)
      ? next.every((one, index) => one === (value as Single[])[index])
      : next === value;
    if (!isSame) changed[name] = next as FieldValue;
  };
  const known = byName(specs);
  for (const name of Object.keys(fields)) {
    const spec = known.get(name);
    if (spec) put(name, fields[name], (text) => foldText(spec, text));
    else if (name.endsWith('From') && known.get(name.slice(0, -4))?.dated)
      put(name, fields[name], (text) => (text === '' ? { value: '' } : foldDay(text)));
  }
  return { fields: Object.keys(changed).length === 0 ? fields : { ...fields, ...changed }, issues };
}
