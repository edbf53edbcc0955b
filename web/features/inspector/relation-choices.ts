import type { Kind } from '../../../graph/model/schema/kinds.ts';
import { RELATION_NAMES, type RelationKind, relationSpec } from '../../../graph/model/schema/relations.ts';
import { relationTitle } from './read-links.ts';

export type RelationChoice = {
  readonly key: string;
  readonly kind: RelationKind;
  readonly direction: 'out' | 'in';
  readonly title: string;
  /** Kinds that may stand at the other end. */
  readonly others: readonly Kind[];
};

/** Every relation that a record of a kind may have, from either end. */
export function relationChoices(kind: Kind): RelationChoice[] {
  return RELATION_NAMES.flatMap((name) => {
    const spec = relationSpec(name);
    const directions = [
      ...(spec.from.includes(kind) ? [{ direction: 'out' as const, others: spec.to }] : []),
      ...(spec.to.includes(kind) ? [{ direction: 'in' as const, others: spec.from }] : []),
    ];
    return directions.map(({ direction, others }) => ({
      key: `${name} ${direction}`,
      kind: name,
      direction,
      title: relationTitle(name, direction),
      others,
    }));
  });
}
