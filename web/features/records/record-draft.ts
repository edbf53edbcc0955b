import { fromField } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { newId } from '../../../graph/model/schema/id.ts';
import { fieldSpecs, type Kind } from '../../../graph/model/schema/kinds.ts';
import type { FieldValue, Provenance } from '../../../graph/model/schema/record.ts';
import type { RelationKind } from '../../../graph/model/schema/relations.ts';
import type { LiveCommand } from '../../live/live.ts';
import { decidingRelationField } from '../../state/deciding-days.ts';
import { roleAt } from '../../state/signer-role.ts';
import { issueText } from '../../ui/failure-text.ts';
import { type Draft, parseDraft } from '../../ui/field-draft.ts';
import type { FormRelation } from './form-relations.ts';

export type Drafts = Readonly<Record<string, Draft>>;
export type Chosen = FormRelation & { readonly ids: readonly string[] };

type Parsed = {
  readonly fields: Record<string, FieldValue>;
  readonly errors: Readonly<Record<string, string>>;
};

/** The fields of a new record from what was typed; dated ones hold from the reference day. */
export function parseDrafts(kind: Kind, drafts: Drafts, on: Day): Parsed {
  const fields: Record<string, FieldValue> = {};
  const errors: Record<string, string> = {};
  for (const [name, spec] of Object.entries(fieldSpecs(kind))) {
    const parsed = parseDraft(spec, drafts[name] ?? '');
    if (!parsed.ok) {
      errors[name] = issueText(parsed);
    } else if (parsed.value !== null && spec.dated && !Array.isArray(parsed.value)) {
      fields[name] = [parsed.value] as FieldValue;
      fields[fromField(name)] = [on];
    } else if (parsed.value !== null) {
      fields[name] = parsed.value;
    }
  }
  return { fields, errors };
}

/** One command for the record and the relations chosen with it. */
export function recordCommand(
  id: string,
  kind: Kind,
  fields: Record<string, FieldValue>,
  chosen: readonly Chosen[],
  on: Day,
  acknowledged: readonly string[],
): LiveCommand {
  const provenance: Provenance = { source: 'entered', reportedOn: on };
  const named = Object.keys(fields).filter((name) => name in fieldSpecs(kind));
  const near = chosen.find((each) => each.kind !== 'LOCATED_IN')?.ids[0];
  return {
    type: 'node.create',
    args: {
      node: { id, kind, fields, provenance: Object.fromEntries(named.map((name) => [name, provenance])) },
      relations: chosen.flatMap(({ kind: relation, direction, ids }) =>
        ids.map((other, index) => ({
          id: newId(),
          kind: relation,
          source: direction === 'out' ? id : other,
          target: direction === 'out' ? other : id,
          fields: relationFields(relation, index, on),
          provenance,
        })),
      ),
      ...(near === undefined ? {} : { near }),
      ...(acknowledged.length > 0 ? { acknowledged: [...acknowledged] } : {}),
    },
  };
}

/** What a relation made with a record says: since when, and of a signer its place in the order. */
function relationFields(relation: RelationKind, index: number, on: Day): Record<string, FieldValue> {
  if (relation === 'PARTY_TO') return { role: roleAt(index), order: index + 1 };
  const field = decidingRelationField(relation);
  return field === undefined ? {} : { [field]: on };
}
