import { chunks } from '../../../graph/engines/chunks.ts';
import { encodeNode, encodeRelation, type Properties } from '../../../graph/engines/codec.ts';
import { kindSpec } from '../../../graph/model/schema/kinds.ts';
import type { SeedCommand } from '../../../seed/record.ts';

const MOST_ROWS = 5_000;

/** One statement of the bare load with its rows. */
export type LoadStatement = { readonly text: string; readonly rows: readonly object[] };

const createNodes = (label: string): string =>
  `UNWIND $rows AS row CREATE (n:\`${label}\`) SET n = row.properties`;
const createRelations = (type: string, source: string, target: string): string =>
  `UNWIND $rows AS row MATCH (a:\`${source}\`) WHERE a.id = row.source MATCH (b:\`${target}\`) WHERE b.id = row.target
CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`;

/** What a careful person would write who only wants these nodes and relations in the database: no log, no checks. */
export function loadRows(commands: readonly SeedCommand[]): LoadStatement[] {
  const nodes = new Map<string, { properties: Properties }[]>();
  const labels = new Map<string, string>();
  const relations = new Map<string, { source: string; target: string; properties: Properties }[]>();
  commands.forEach((command, index) => {
    if (command.type !== 'node.create') return;
    const { node, relations: own = [] } = command.args;
    const rev = index + 1;
    const record = { ...node, rev, sample: node.sample ?? false, places: node.places ?? [] };
    const properties = encodeNode({ ...record, provenance: node.provenance ?? {} }, rev);
    const { label } = kindSpec(node.kind);
    labels.set(node.id, label);
    push(nodes, label, { properties });
    for (const each of own) {
      const { source, target } = each;
      const encoded = encodeRelation({ ...each, rev, sample: each.sample ?? false }, rev);
      const ends = [labels.get(source) ?? '', labels.get(target) ?? ''] as const;
      push(relations, createRelations(each.kind, ...ends), { source, target, properties: encoded });
    }
  });
  return [
    ...[...nodes].flatMap(([label, rows]) => statements(createNodes(label), rows)),
    ...[...relations].flatMap(([text, rows]) => statements(text, rows)),
  ];
}

const statements = (text: string, rows: readonly object[]): LoadStatement[] =>
  chunks(rows, MOST_ROWS).map((part) => ({ text, rows: part }));

function push<T>(lists: Map<string, T[]>, key: string, row: T): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}
