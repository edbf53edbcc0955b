import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FieldSpecs } from '../../graph/model/schema/field.ts';

export const schema = (of: z.ZodType): unknown => z.toJSONSchema(of, { unrepresentable: 'any', io: 'input' });
export const schemas = (of: Readonly<Record<string, z.ZodType>>) =>
  Object.fromEntries(Object.entries(of).map(([name, each]) => [name, schema(each)]));

/** What of a field travels and is stored; its titles and its section on screen do not. */
export const fieldsOf = (specs: FieldSpecs) =>
  Object.fromEntries(
    Object.entries(specs).map(([name, { title: _title, group: _group, searched: _searched, ...rest }]) => [
      name,
      'pattern' in rest ? { ...rest, pattern: String(rest.pattern) } : rest,
    ]),
  );

/** The same however the entries of an object are ordered in the source. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Of a contract, however its source orders it. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 32);
