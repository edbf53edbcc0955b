import { datedEntries, fromField } from '../schema/dated.ts';
import type { FieldSpecs } from '../schema/field.ts';
import type { Fields, FieldValue } from '../schema/record.ts';
import { joined, type Language } from './language.ts';
import { valueText } from './value-text.ts';

type Changes = Readonly<Record<string, FieldValue | null>>;

const CLEARED = { zh: '清空', en: 'cleared' } as const;

export const clearedText = (language: Language): string => CLEARED[language];

/** What a rename keeps of the name before it: that is said by its being renamed. */
const KEPT_WITH_NAME: readonly string[] = ['formerNames', 'formerNamesUntil'];

/** Whether a field changed only because the name did. */
export const isKeptWithName = (field: string, changed: (field: string) => boolean): boolean =>
  KEPT_WITH_NAME.includes(field) && changed('name');

/** What was set, as people read it; of a dated field the entries that are new. */
export function changesText(specs: FieldSpecs, set: Changes, was: Changes, language: Language): string {
  const pair = (title: string, value: unknown): string =>
    `${title} ${value === null ? CLEARED[language] : String(value)}`;
  const said = Object.entries(set).flatMap(([field, value]): string[] => {
    if (isKeptWithName(field, (each) => each in set)) return [];
    const spec = specs[field];
    if (!spec) return isStartOf(specs, field) ? [] : [pair(field, value)];
    const title = spec.title[language];
    if (value === null) return [pair(title, null)];
    if (!spec.dated) return [pair(title, valueText(spec, field, value, language))];
    const before = datedEntries(known(was), field).map((entry) => JSON.stringify(entry));
    return datedEntries(known(set), field)
      .filter((entry) => !before.includes(JSON.stringify(entry)))
      .map((entry) => {
        const shown = pair(title, valueText(spec, field, entry.value, language));
        return entry.from === '' ? shown : sinceText(shown, entry.from, language);
      });
  });
  return joined(said, language);
}

const sinceText = (shown: string, day: string, language: Language): string =>
  language === 'zh' ? `${shown}（自 ${day}）` : `${shown} (from ${day})`;

/** Parameters by their own names. */
export const parametersText = (set: Readonly<Record<string, unknown>>, language: Language): string =>
  joined(
    Object.entries(set).map(
      ([name, value]) => `${name} ${value === null ? CLEARED[language] : String(value)}`,
    ),
    language,
  );

/** The list of start days beside a dated field's. */
const isStartOf = (specs: FieldSpecs, field: string): boolean =>
  Object.entries(specs).some(([name, { dated }]) => dated && fromField(name) === field);

const known = (fields: Changes): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
