import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { seedCommands, viewOf } from '../../seed/build.ts';

export const ARTICLE_DAY = '2023-04-14';

/** The article's graph, decided command by command: a refused one throws. */
export const view = viewOf(seedCommands('article'));

export const nodes = (kind: Kind): NodeRecord[] =>
  [...view.nodes.values()].filter((node) => node.kind === kind);
export const relations = (kind: RelationKind): RelationRecord[] =>
  [...view.relations.values()].filter((relation) => relation.kind === kind);
export const distinct = <T>(items: Iterable<T>): number => new Set(items).size;

/** The other ends of a node's relations of one kind. */
export function others(id: string, kind: RelationKind): string[] {
  return [...view.relationsOf(id)]
    .filter((relation) => relation.kind === kind)
    .map((relation) => (relation.source === id ? relation.target : relation.source));
}
