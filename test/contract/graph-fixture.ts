import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { FieldSpec } from '../../graph/model/schema/field.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from '../../graph/model/schema/kinds.ts';
import type { FieldValue, NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import { RELATION_NAMES, relationSpec } from '../../graph/model/schema/relations.ts';
import { WORKSPACE_ID } from '../../graph/model/view/view.ts';

type Single = string | number | boolean | string[] | number[];

/** A value that the database can hold for the field's type; the model's own rules are not at stake here. */
function sampleValue(spec: FieldSpec, salt: string): Single {
  switch (spec.type) {
    case 'text':
      return `文字 ${salt}`;
    case 'texts':
    case 'choices':
      return [`甲 ${salt}`, '乙'];
    case 'years':
      return [2022, 2023];
    case 'days':
      return ['2023-04-13'];
    case 'day':
      return '2023-04-14';
    case 'year':
      return 2023;
    case 'count':
      return 40;
    case 'money':
    case 'number':
      return 12_345.5;
    case 'flag':
      return true;
    case 'choice':
      return `choice-${salt}`;
  }
}

function fieldsOf(specs: Readonly<Record<string, FieldSpec>>, salt: string): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = sampleValue(spec, salt);
    if (!spec.dated || Array.isArray(value)) fields[name] = value;
    else {
      fields[name] = [String(value), `${value}`];
      fields[`${name}From`] = ['', '2020-01-01'];
    }
  }
  return fields;
}

export const idOf = (kind: Kind): string => (kind === 'Workspace' ? WORKSPACE_ID : `id-${kind}`);

/** One node of every kind with every field filled. */
export const everyNode = (): NodeRecord[] =>
  KIND_NAMES.map((kind, index) => ({
    id: idOf(kind),
    kind,
    rev: 0,
    sample: index % 2 === 0,
    fields: fieldsOf(fieldSpecs(kind), kind),
    provenance: index % 3 === 0 ? {} : { name: { source: 'article', quote: '“原文”' } },
    places:
      index % 4 === 0
        ? []
        : [
            { area: 'town-1', x: index, y: -index / 3 },
            { area: 'map', x: 1, y: 2, radius: 120 },
          ],
  }));

/** One relation of every type between every two kinds that it joins, with every field filled. */
export const everyRelation = (): RelationRecord[] =>
  RELATION_NAMES.flatMap((kind, index) => {
    const spec = relationSpec(kind);
    return spec.from.flatMap((source, from) =>
      spec.to.map((target, to) => ({
        id: `rel-${kind}-${from}-${to}`,
        kind,
        source: idOf(source),
        target: idOf(target),
        rev: 0,
        sample: false,
        fields: fieldsOf(spec.fields, kind),
        ...(index % 2 === 0 ? { provenance: { source: 'ledger' as const, reportedOn: '2023-04-14' } } : {}),
      })),
    );
  });

/** Of an id that is none of the fixture’s, the first kind that the relation joins. */
const endKinds = ({ kind, source, target }: Pick<RelationRecord, 'kind' | 'source' | 'target'>) => {
  const { from, to } = relationSpec(kind);
  const kindOf = (id: string, kinds: readonly Kind[]) =>
    kinds.find((each) => idOf(each) === id) ?? kinds[0] ?? 'Unit';
  return { sourceKind: kindOf(source, from), targetKind: kindOf(target, to) };
};

export const created = (node: NodeRecord): GraphEvent => ({ type: 'node.created', node });
export const deleted = (node: NodeRecord): GraphEvent => ({ type: 'node.deleted', node });
export const related = (relation: RelationRecord): GraphEvent => ({
  type: 'relation.created',
  relation,
  ...endKinds(relation),
});
export const unrelated = (relation: RelationRecord): GraphEvent => ({
  type: 'relation.deleted',
  relation,
  ...endKinds(relation),
});

export const changed = (
  node: Pick<NodeRecord, 'id' | 'kind'>,
  set: Record<string, FieldValue | null>,
  provenance: Extract<GraphEvent, { type: 'node.changed' }>['provenance'] = {},
): GraphEvent => ({
  type: 'node.changed',
  id: node.id,
  kind: node.kind,
  set,
  was: {},
  provenance,
  wasProvenance: {},
});

export const moved = (node: Pick<NodeRecord, 'id' | 'kind'>, places: NodeRecord['places']): GraphEvent => ({
  type: 'node.moved',
  id: node.id,
  kind: node.kind,
  places,
  wasPlaces: [],
});

export const relationChanged = (
  { id, kind, source, target }: RelationRecord,
  set: Record<string, FieldValue | null>,
  provenance?: RelationRecord['provenance'] | null,
): GraphEvent => ({
  type: 'relation.changed',
  id,
  kind,
  source,
  target,
  ...endKinds({ kind, source, target }),
  set,
  was: {},
  ...(provenance === undefined ? {} : { provenance }),
});

export const organisation = (id: string, fields: NodeRecord['fields'] = { name: id }): NodeRecord => ({
  id,
  kind: 'SocialOrganization',
  rev: 0,
  sample: false,
  fields,
  provenance: {},
  places: [],
});
