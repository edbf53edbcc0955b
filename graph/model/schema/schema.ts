import { z } from 'zod';
import { fromField } from './dated.ts';
import type { Issue } from './failure.ts';
import type { FieldSpecs } from './field.ts';
import { FromDay, storedSchema } from './field-schema.ts';
import { issuesOf } from './issues.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from './kinds.ts';
import { RELATION_NAMES, type RelationKind, relationSpec } from './relations.ts';

/** `none`: the names of open fields and relations known to be empty, as opposed to unknown. */
const NONE = z.array(z.string().max(40)).max(60).optional();

function storedShape(specs: FieldSpecs): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, spec] of Object.entries(specs)) {
    shape[name] = storedSchema(spec);
    if (spec.dated) shape[fromField(name)] = z.array(FromDay).min(1).max(60);
  }
  return shape;
}

const nodeShapes = new Map(
  KIND_NAMES.map((kind) => [kind, { ...storedShape(fieldSpecs(kind)), none: NONE }]),
);
const relationShapes = new Map(RELATION_NAMES.map((kind) => [kind, storedShape(relationSpec(kind).fields)]));

/** What a kind of node or relation stores, by field; whether a field is required its spec says. */
export const nodeShape = (kind: Kind): Readonly<Record<string, z.ZodType>> => nodeShapes.get(kind) ?? {};
export const relationShape = (kind: RelationKind): Readonly<Record<string, z.ZodType>> =>
  relationShapes.get(kind) ?? {};

const made = new WeakMap<Record<string, z.ZodType>, z.ZodType>();

/** The schema in which everything may be absent, made when first asked for: making it takes a hundred times what it does. */
function partsOf(shape: Record<string, z.ZodType>): z.ZodType {
  const known = made.get(shape);
  if (known) return known;
  const loose = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, schema.optional()]));
  const schema = z.strictObject(loose);
  made.set(shape, schema);
  return schema;
}

function check(
  shape: Record<string, z.ZodType>,
  specs: FieldSpecs,
  fields: Record<string, unknown>,
  isWhole: boolean,
): Issue[] {
  const parsed = partsOf(shape).safeParse(fields);
  const issues = parsed.success ? [] : issuesOf(parsed.error, ['fields']);
  if (!isWhole) return issues;
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.required && fields[name] === undefined)
      issues.push({ path: `fields.${name}`, reason: 'required' });
    if (spec.dated) issues.push(...datedIssues(name, fields));
  }
  return issues;
}

/** A dated field is two lists of one length, the start days ascending and each once. */
function datedIssues(name: string, fields: Record<string, unknown>): Issue[] {
  const values = fields[name];
  const from = fields[fromField(name)];
  if (values === undefined && from === undefined) return [];
  const path = `fields.${name}`;
  if (!Array.isArray(values) || !Array.isArray(from) || values.length !== from.length) {
    return [{ path, reason: 'datedPair' }];
  }
  return from.every((day, index) => index === 0 || from[index - 1] < day)
    ? []
    : [{ path, reason: 'datedOrder' }];
}

/** What is wrong in a whole node's fields; empty = nothing. */
export const nodeIssues = (kind: Kind, fields: Record<string, unknown>): Issue[] =>
  check(nodeShapes.get(kind) ?? {}, fieldSpecs(kind), fields, true);

/** Names that a kind does not store; also where the value is null and so nothing else would look at it. */
const unknownNames = (shape: Readonly<Record<string, unknown>>, names: readonly string[]): Issue[] =>
  names
    .filter((name) => !Object.keys(shape).includes(name))
    .map((name) => ({ path: `fields.${name}`, reason: 'unknownField' }));

export const unknownNodeFields = (kind: Kind, names: readonly string[]): Issue[] =>
  unknownNames(nodeShapes.get(kind) ?? {}, names);
export const unknownRelationFields = (kind: RelationKind, names: readonly string[]): Issue[] =>
  unknownNames(relationShapes.get(kind) ?? {}, names);

/** What is wrong in a whole relation's fields. */
export const relationIssues = (kind: RelationKind, fields: Record<string, unknown>): Issue[] =>
  check(relationShapes.get(kind) ?? {}, relationSpec(kind).fields, fields, true);
