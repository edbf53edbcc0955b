import { fromField } from '../../model/schema/dated.ts';
import type { FieldSpecs } from '../../model/schema/field.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from '../../model/schema/kinds.ts';
import { RELATION_NAMES, type RelationKind, relationSpec } from '../../model/schema/relations.ts';
import { isUnread } from './unread-fields.ts';

/** Fields that hold a day, or the days from which the values of a dated one hold; none that no rule looks at. */
function dayFields(kind: Kind | RelationKind, specs: FieldSpecs): readonly string[] {
  return Object.entries(specs).flatMap(([name, { type, dated }]) => {
    if (isUnread(kind, name)) return [];
    return [...(type === 'day' ? [name] : []), ...(dated ? [fromField(name)] : [])];
  });
}

const fieldsOf: ReadonlyMap<Kind | RelationKind, readonly string[]> = new Map([
  ...KIND_NAMES.map((kind) => [kind, dayFields(kind, fieldSpecs(kind))] as const),
  ...RELATION_NAMES.map((kind) => [kind, dayFields(kind, relationSpec(kind).fields)] as const),
]);
const NONE: readonly string[] = [];

/** The fields of a kind of record or relation in which a rule can read days. */
export const dayFieldsOf = (kind: Kind | RelationKind): readonly string[] => fieldsOf.get(kind) ?? NONE;
