import { z } from 'zod';
import { Day } from './day-schema.ts';
import { Kind, RelationKind } from './kind-schema.ts';
import { SOURCE, type Source } from './source.ts';

/** Longest id accepted anywhere: a ULID has 26 characters, the seed's readable ids a few more. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,47}$/, 'id');

/** Why we believe one field of a record, or one relation. */
export const Provenance = z.strictObject({
  source: z.enum(Object.keys(SOURCE) as [Source, ...Source[]]),
  reportedOn: Day.optional(),
  confirmedOn: Day.optional(),
  quote: z.string().max(500).optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/**
 * Positions are in map units (model coordinates): about 100 per unit of the district's schematic geography.
 * `area` is a town's id, `district` (区级) or `outside` (区外). `radius` is set only where the record draws an area's disc.
 */
export const Place = z.strictObject({
  area: Id,
  x: z.number().min(-100_000).max(100_000),
  y: z.number().min(-100_000).max(100_000),
  radius: z.number().min(1).max(100_000).optional(),
});
export type Place = z.infer<typeof Place>;

/** What a database property can hold on both engines: no nulls, no maps. */
export const FieldValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(z.number()),
  z.array(z.boolean()),
]);
export type FieldValue = z.infer<typeof FieldValue>;
export type Fields = Readonly<Record<string, FieldValue>>;

/**
 * A node of the graph as it travels and as browsers hold it. An absent field is unknown (open fields) or "no" (closed
 * ones); `rev` is the seq of its last change. Moves do not raise `rev`.
 */
export const NodeRecord = z.strictObject({
  id: Id,
  kind: Kind,
  rev: z.number().int().min(0),
  sample: z.boolean(),
  fields: z.record(z.string(), FieldValue),
  provenance: z.record(z.string(), Provenance),
  places: z.array(Place),
});
export type NodeRecord = Readonly<z.infer<typeof NodeRecord>>;

/** A relation; `validFrom`/`validTo` of dated ones are fields. One relation is one fact, so it has one provenance. */
export const RelationRecord = z.strictObject({
  id: Id,
  kind: RelationKind,
  source: Id,
  target: Id,
  rev: z.number().int().min(0),
  sample: z.boolean(),
  fields: z.record(z.string(), FieldValue),
  provenance: Provenance.optional(),
});
export type RelationRecord = Readonly<z.infer<typeof RelationRecord>>;
