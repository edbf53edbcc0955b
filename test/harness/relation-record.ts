import type { Fields, RelationRecord } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';

/** A relation for a story, its id made of what it says. */
export const relation = (
  kind: RelationKind,
  source: string,
  target: string,
  fields: Fields = {},
): RelationRecord => ({
  id: `${kind}-${source}-${target}`,
  kind,
  source,
  target,
  rev: 1,
  sample: false,
  fields: { ...fields },
});
