import { z } from 'zod';
import { BatchCommand } from '../../../graph/model/commands/batch-command.ts';
import { PushedCommand } from '../../../graph/model/commands/command.ts';
import { commandSchemas } from './command-schemas.ts';
import { SCHEMA_WORDS } from './shared-schemas.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const uri = (name: string): string => `#/components/schemas/${name}`;
export const reference = (name: string): JsonSchema => ({ $ref: uri(name) });

/**
 * JSON Schemas (2020-12) of zod schemas, by name: the same objects that parse. One that stands in another is referred to.
 * `Command` is what a push holds, `BatchCommand` what a batch does: each of the commands, with its arguments.
 */
export function componentsOf(named: Readonly<Record<string, z.ZodType>>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  const { pushed, batched, parts } = commandSchemas();
  /** What the parser takes as it comes, and what it then has to be. */
  const choices = new Map<unknown, readonly string[]>([[PushedCommand, Object.keys(pushed)]]);
  const commands = { Command: PushedCommand, ...pushed, ...parts };
  // The socket takes no batches.
  const hasBatches = Object.values(named).includes(BatchCommand);
  if (hasBatches) choices.set(BatchCommand, Object.keys(batched));
  for (const [id, schema] of Object.entries({ ...named, ...commands, ...(hasBatches ? batched : {}) }))
    registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri,
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // What a reference says already, a refinement of the same repeats.
      if ('$ref' in jsonSchema) for (const key of ['type', 'format', 'pattern']) delete jsonSchema[key];
      const choice = choices.get(zodSchema);
      if (!choice) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      jsonSchema['oneOf'] = choice.map(reference);
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => {
      const description = SCHEMA_WORDS[name];
      return [name, description === undefined ? schema : { ...schema, description }];
    }),
  );
}

/** The JSON Schema of one part of an address, as what its text stands for. */
export function parameterSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _schema, ...json } = z.toJSONSchema(schema, { io: 'output' });
  return json;
}
