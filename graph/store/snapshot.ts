import { chunks } from '../engines/chunks.ts';
import type { Reader } from '../engines/contract.ts';
import type { NodeRecord, RelationRecord } from '../model/schema/record.ts';
import { DERIVED_TYPES } from '../model/terms/derived.ts';
import { LABEL_READS } from './read-queries.ts';
import { type RawNode, type RawRelation, Readable, type Unreadable } from './readable.ts';

const PAGE = 2_000;
/** More relations than this from one page of nodes means a broken graph, not a large one. */
const MAX_FROM_PAGE = 500_000;

export type GraphRead = {
  readonly nodes: NodeRecord[];
  readonly relations: RelationRecord[];
  readonly unreadable: Unreadable[];
};

type Page = { readonly nodes: RawNode[]; readonly relations: RawRelation[] };

/** The records of each label in pages of at most 2,000 nodes, each with the relations that leave them. */
async function* pages(reader: Reader, onNameless: (label: string) => void): AsyncGenerator<Page> {
  for (const { label, ids, nodes, relations } of LABEL_READS) {
    const named: string[] = [];
    for (const { id } of await reader.run(ids, {})) {
      if (typeof id === 'string') named.push(id);
      else onNameless(label);
    }
    for (const page of chunks(named.sort(), PAGE)) {
      const [found, leaving] = await Promise.all([
        reader.run(nodes, { ids: page }),
        reader.run(relations, { ids: page, limit: MAX_FROM_PAGE }),
      ]);
      yield { nodes: found, relations: leaving };
    }
  }
}

/**
 * The whole graph at once, nodes and relations ascending by id; what cannot be read is named instead. Run it inside
 * `store.freeze`, otherwise the pages are not of one seq.
 */
export async function readSnapshot(reader: Reader): Promise<GraphRead> {
  const readable = new Readable();
  const nodes = new Map<string, NodeRecord>();
  const rows: RawRelation[] = [];
  for await (const page of pages(reader, (label) => readable.nameless(label))) {
    for (const row of page.nodes) {
      const node = readable.node(row);
      if (node) nodes.set(node.id, node);
    }
    for (const row of page.relations) if (!DERIVED_TYPES.has(row.type)) rows.push(row);
  }
  const relations = rows.flatMap((row) => readable.relation(row, nodes) ?? []);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    nodes: [...nodes.values()].sort(byId),
    relations: relations.sort(byId),
    unreadable: readable.unreadable,
  };
}
