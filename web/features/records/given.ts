import type { FormRelation as GivenRelation } from '../../../graph/model/answers/gap.ts';
import { fieldSpecs, type Kind } from '../../../graph/model/schema/kinds.ts';
import type { Fields, FieldValue } from '../../../graph/model/schema/record.ts';
import { relationSpec } from '../../../graph/model/schema/relations.ts';
import { draftOf } from '../../ui/field-draft.ts';
import { FORM_RELATIONS, type FormRelation } from './form-relations.ts';
import type { Drafts } from './record-draft.ts';

export const relationKey = ({ kind, direction }: FormRelation): string => `${kind} ${direction}`;

/** What is known of a new record before anybody types, as its fields show it. */
export function givenDrafts(kind: Kind, fields: Fields): Drafts {
  const specs = fieldSpecs(kind);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const spec = specs[name];
      if (!spec) return [];
      // A dated field is asked for as of the day: its first entry.
      const known: FieldValue | undefined = spec.dated && Array.isArray(value) ? value[0] : value;
      return [[name, draftOf(spec, known)]];
    }),
  );
}

/** A relation from the new record where its kind may be the source, else to it. */
const directed = (kind: Kind, relation: GivenRelation): FormRelation => ({
  kind: relation.kind,
  direction: relationSpec(relation.kind).from.includes(kind) ? 'out' : 'in',
});

/** The relations that a form shows: those that its kind cannot do without, and those given with it. */
export function shownRelations(kind: Kind, given: readonly GivenRelation[]): readonly FormRelation[] {
  const own = FORM_RELATIONS[kind] ?? [];
  const known = new Set([...own.map(relationKey), 'LOCATED_IN out']);
  const more = given
    .map((relation) => directed(kind, relation))
    .filter((relation) => {
      const isNew = !known.has(relationKey(relation));
      known.add(relationKey(relation));
      return isNew;
    });
  return [...own, ...more];
}

/** The records that are chosen from the beginning, by relation. */
export function givenChoices(
  kind: Kind,
  given: readonly GivenRelation[],
): Readonly<Record<string, readonly string[]>> {
  const chosen: Record<string, string[]> = {};
  for (const relation of given) {
    const key = relationKey(directed(kind, relation));
    chosen[key] = [...(chosen[key] ?? []), relation.other];
  }
  return chosen;
}
