import { z } from 'zod';
import { chunks } from '../engines/chunks.ts';
import type { Reader } from '../engines/contract.ts';
import { cypher, defineQuery } from '../engines/query.ts';
import type { NodeRecord, RelationRecord } from '../model/schema/record.ts';
import { nodesById, relationsFrom } from './read-queries.ts';
import { type RawNode, type RawRelation, Readable, type Unreadable } from './readable.ts';

const allIds = defineQuery({
  name: 'snapshot.ids',
  purpose:
    'Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.',
  access: 'read',
  isSlow: true,
  params: z.strictObject({}),
  row: z.object({ id: z.unknown() }),
  text: cypher`MATCH (n:Record) RETURN n.id AS id`,
});

export const SNAPSHOT_QUERIES = [allIds];

const PAGE = 2_000;
/** More relations than this from one page of nodes means a broken graph, not a large one. */
const MAX_FROM_PAGE = 500_000;

export type GraphRead = {
  readonly nodes: NodeRecord[];
  readonly relations: RelationRecord[];
  readonly unreadable: Unreadable[];
};

/** The whole graph in pages of at most 2,000 nodes, each with the relations that leave them. */
async function* pages(
  reader: Reader,
  ids: readonly string[],
): AsyncGenerator<{ readonly nodes: RawNode[]; readonly relations: RawRelation[] }> {
  for (const page of chunks(ids, PAGE)) {
    const [nodes, relations] = await Promise.all([
      reader.run(nodesById, { ids: page }),
      reader.run(relationsFrom, { ids: page, limit: MAX_FROM_PAGE }),
    ]);
    yield { nodes, relations };
  }
}

/**
 * The whole graph at once, nodes and relations ascending by id; what cannot be read is named instead. Run it inside
 * `store.freeze`, otherwise the pages are not of one seq.
 */
export async function readSnapshot(reader: Reader): Promise<GraphRead> {
  const readable = new Readable();
  const found = (await reader.run(allIds, {})).map((row) => row.id);
  const ids = found.filter((id) => typeof id === 'string').sort();
  for (let rest = found.length - ids.length; rest > 0; rest -= 1) readable.nameless();
  const nodes = new Map<string, NodeRecord>();
  const rows: RawRelation[] = [];
  for await (const page of pages(reader, ids)) {
    for (const row of page.nodes) {
      const node = readable.node(row);
      if (node) nodes.set(node.id, node);
    }
    rows.push(...page.relations);
  }
  const relations = rows.flatMap((row) => readable.relation(row, nodes) ?? []);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    nodes: [...nodes.values()].sort(byId),
    relations: relations.sort(byId),
    unreadable: readable.unreadable,
  };
}
