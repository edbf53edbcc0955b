import type { HistoryChange } from '../../graph/model/answers/history.ts';
import { fromField } from '../../graph/model/schema/dated.ts';
import type { FieldSpecs } from '../../graph/model/schema/field.ts';
import { fieldSpecs, type Kind } from '../../graph/model/schema/kinds.ts';
import type { FieldValue } from '../../graph/model/schema/record.ts';
import { RELATIONS, type RelationKind } from '../../graph/model/schema/relations.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { formatValue } from '../ui/format-value.ts';
import { titleOf } from '../ui/titles.ts';

export const relationTitle = (kind: string): string => {
  const spec = RELATIONS[kind as RelationKind];
  return spec ? titleOf(spec.title) : kind;
};

const specsOf = ({ record, relation }: HistoryChange): FieldSpecs =>
  relation ? (RELATIONS[relation.kind as RelationKind]?.fields ?? {}) : fieldSpecs(record.kind as Kind);

/** Without the list of start days that goes with a dated field's values, and without what belongs to no field. */
export function saidChanges(changes: readonly HistoryChange[]): HistoryChange[] {
  return changes.filter((change) => {
    const { field } = change;
    if (field === undefined) return true;
    // That a new value has another source goes without saying.
    if (
      change.what === 'sourced' &&
      changes.some(({ what, ...each }) => what === 'changed' && each.field === baseOf(field))
    )
      return false;
    const specs = specsOf(change);
    const isStart = Object.entries(specs).some(([name, { dated }]) => dated && fromField(name) === field);
    return !isStart;
  });
}

/** A source of one entry of a dated field is kept under the field and the day. */
const baseOf = (field: string): string => field.split('@')[0] ?? field;

/** A change's field in words, and both its values; of a dated field the newest of each. */
export function wordsOfChange(change: HistoryChange): { title: string; from: string; to: string } {
  const { field = '', from, to } = change;
  const name = baseOf(field);
  const spec = specsOf(change)[name];
  const shown = (value: unknown): string => {
    const one = spec?.dated && Array.isArray(value) ? value[value.length - 1] : value;
    if (one === null || one === undefined || one === '') return t('history.nothing');
    return spec ? formatValue(spec, name, one as FieldValue) : String(one);
  };
  return { title: spec ? titleOf(spec.title) : name, from: shown(from), to: shown(to) };
}

/** What a field, and what is stored beside it, was before a change. */
export type RestoredField = {
  readonly set: Readonly<Record<string, FieldValue | null>>;
  readonly word: string;
};

export function restoredField(changes: readonly HistoryChange[], change: HistoryChange): RestoredField {
  const { field = '', record } = change;
  const beside = changes.filter(
    (each) =>
      each.what === 'changed' &&
      each.record.id === record.id &&
      (each.field === field || each.field === fromField(field)),
  );
  const set = Object.fromEntries(
    beside.map((each) => [each.field ?? '', (each.from ?? null) as FieldValue | null]),
  );
  const { from } = wordsOfChange(change);
  const isEmpty = (set[field] ?? null) === null;
  return { set, word: isEmpty ? t('history.restoreEmpty') : t('history.restore', { value: from }) };
}
