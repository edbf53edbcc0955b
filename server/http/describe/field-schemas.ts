import { z } from 'zod';
import type { FieldSpecs, Title } from '../../../graph/model/schema/field.ts';
import { KIND_NAMES, kindSpec } from '../../../graph/model/schema/kinds.ts';
import { RELATION_NAMES, relationSpec } from '../../../graph/model/schema/relations.ts';
import { nodeShape, relationShape } from '../../../graph/model/schema/schema.ts';

const both = ({ en, zh }: Title): string => `${en} · ${zh}`;

function fieldsSchema(shape: Readonly<Record<string, z.ZodType>>, specs: FieldSpecs): z.ZodType {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const spec = specs[name];
    const own = spec ? schema.describe(wordsOf(spec)) : schema;
    return [name, spec?.required ? own : own.optional()];
  });
  return z.strictObject(Object.fromEntries(fields));
}

function wordsOf(spec: FieldSpecs[string]): string {
  const unit = spec.type === 'money' ? ', in yuan' : '';
  const dated = spec.dated ? '; dated: one value for each start day in the field `…From`' : '';
  return `${both(spec.title)}${unit}${dated}`;
}

/** What `fields` holds, by the kind of node or relation; made for whoever asks, since hardly any run is asked. */
export const fieldSchemas = (): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries([
    ...KIND_NAMES.map((kind) => {
      const { title, fields } = kindSpec(kind);
      return [`Fields.${kind}`, fieldsSchema(nodeShape(kind), fields).describe(both(title))];
    }),
    ...RELATION_NAMES.map((kind) => {
      const { title, from, to, fields } = relationSpec(kind);
      const words = `${both(title)}: ${from.join(', ')} → ${to.join(', ')}`;
      return [`Fields.${kind}`, fieldsSchema(relationShape(kind), fields).describe(words)];
    }),
  ]);
