import { z } from 'zod';
import { fieldSpecs, KIND_NAMES, kindSpec, LABELS } from '../model/schema/kinds.ts';
import type { Engine } from './contract.ts';
import { cypher, defineQuery, type Fragment, identifier, type Query } from './query.ts';
import { StartError } from './start-error.ts';

/** Raised with every change of what lies in the database or the journal and where; another version is refused. */
export const SCHEMA_VERSION = 2;

type Key = { readonly label: string; readonly property: string; readonly isUnique: boolean };

/** Every property by which a node is looked up. On Neo4j the log lies in the database: no two entries have one seq. */
const keysOf = (engine: Engine['name']): readonly Key[] => [
  ...LABELS.map((label) => ({ label, property: 'id', isUnique: true })),
  { label: 'System', property: 'key', isUnique: true },
  { label: 'System', property: 'seq', isUnique: engine === 'neo4j' },
  ...KIND_NAMES.flatMap((kind) =>
    Object.entries(fieldSpecs(kind))
      .filter(([, spec]) => spec.unique)
      .map(([property]) => ({ label: kindSpec(kind).label, property, isUnique: true })),
  ),
  ...KIND_NAMES.flatMap((kind) =>
    FILTERED.filter((property) => fieldSpecs(kind)[property]).map((property) => ({
      label: kindSpec(kind).label,
      property,
      isUnique: false,
    })),
  ),
];

/** What analysts filter by; the program itself finds names in memory. */
const FILTERED = ['name', 'termTo', 'category'];

const statement = (name: string, text: Fragment): Query =>
  defineQuery({
    name: `schema.${name}`,
    purpose: 'A constraint or an index, made where it is missing.',
    access: 'write',
    isSlow: true,
    params: z.strictObject({}),
    row: z.object({}),
    text,
  });

const constraint = ({ label, property }: Key) => {
  const name = `${label}_${property}_unique`;
  const text = cypher`
CREATE CONSTRAINT ${identifier(name)} IF NOT EXISTS
FOR (n:${identifier(label)}) REQUIRE n.${identifier(property)} IS UNIQUE`;
  return statement(name, text);
};

const index = ({ label, property }: Key) => {
  const name = `${label}_${property}_index`;
  const text = cypher`
CREATE INDEX ${identifier(name)} IF NOT EXISTS FOR (n:${identifier(label)}) ON (n.${identifier(property)})`;
  return statement(name, text);
};

/** Stores made before the seq was unique have this, and Neo4j makes no constraint beside it. */
const withoutOldIndex = statement(
  'System_seq_index.drop',
  cypher`DROP INDEX ${identifier('System_seq_index')} IF EXISTS`,
);

/** A unique constraint brings its own index on Neo4j and refuses a second one; the embedded engine needs both. */
export const schemaStatements = (engine: Engine['name']): Query[] => {
  const keys = keysOf(engine);
  return [
    ...(engine === 'neo4j' ? [withoutOldIndex] : []),
    ...keys.filter((key) => engine === 'embedded' || !key.isUnique).map(index),
    ...keys.filter((key) => key.isUnique).map(constraint),
  ];
};

/** Errors: EngineError; StartError where two nodes already have what must be unique. */
export async function ensureSchema(engine: Engine): Promise<void> {
  for (const each of schemaStatements(engine.name)) {
    await engine.run(each, {}).catch((error: unknown) => {
      throw doubled(error) ?? error;
    });
  }
}

/** As Neo4j says it: "Both Node(1) and Node(2) have the label `System` and property `seq` = 7". */
const DOUBLED = /have the label `(\w+)` and property `(\w+)` = ([^\n]{1,80})/;

function doubled(error: unknown): StartError | undefined {
  const found = error instanceof Error ? DOUBLED.exec(error.message) : null;
  if (!found) return undefined;
  const [, label = '', property = '', value = ''] = found;
  const query = `MATCH (n:${label}) WHERE n.${property} = ${value} RETURN n`;
  return new StartError(
    `数据库中有两个 ${label} 的 ${property} 相同（${value}），本程序不会再往里写：请从备份恢复，或在 Neo4j Browser 里用 ${query} 查看后处理`,
    `Two nodes ${label} of the database have the same ${property} (${value}), and nothing more is written to it: restore a backup, or look at them in Neo4j Browser with ${query}`,
    error,
  );
}
