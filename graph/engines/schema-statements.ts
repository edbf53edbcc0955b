import { z } from 'zod';
import { fieldSpecs, KIND_NAMES, kindSpec } from '../model/schema/kinds.ts';
import type { Engine } from './contract.ts';
import { cypher, defineQuery, type Fragment, identifier, type Query } from './query.ts';

/** Raised with every change of what lies in the database or the journal and where; another version is refused. */
export const SCHEMA_VERSION = 1;

type Key = { readonly label: string; readonly property: string; readonly isUnique: boolean };

/** Every property by which a node is looked up. */
const KEYS: readonly Key[] = [
  { label: 'Record', property: 'id', isUnique: true },
  { label: 'System', property: 'key', isUnique: true },
  { label: 'System', property: 'seq', isUnique: false },
  ...KIND_NAMES.flatMap((kind) =>
    Object.entries(fieldSpecs(kind))
      .filter(([, spec]) => spec.unique)
      .map(([property]) => ({ label: kindSpec(kind).label, property, isUnique: true })),
  ),
];

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

/** A unique constraint brings its own index on Neo4j and refuses a second one; the embedded engine needs both. */
export const schemaStatements = (engine: Engine['name']): Query[] => [
  ...KEYS.filter((key) => engine === 'embedded' || !key.isUnique).map(index),
  ...KEYS.filter((key) => key.isUnique).map(constraint),
];

export async function ensureSchema(engine: Engine): Promise<void> {
  for (const each of schemaStatements(engine.name)) await engine.run(each, {});
}
