import { z } from 'zod';
import { RelationType } from '../model/schema/kind-schema.ts';
import {
  type Fields,
  type FieldValue,
  NodeRecord,
  type Place,
  type Provenance,
  RelationRecord,
} from '../model/schema/record.ts';
import { DERIVED_PROPERTIES } from '../model/terms/derived.ts';

/**
 * How a record lies in the database: its fields are properties of the same names beside the few below, provenance is
 * one JSON text, places are parallel lists. Nothing is null; a property set to null is removed.
 */
export type Properties = Record<string, FieldValue | null>;

const isSingle = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
const isProperty = (value: unknown): boolean =>
  value === null ||
  isSingle(value) ||
  (Array.isArray(value) && value.every((each) => isSingle(each) && typeof each === typeof value[0]));
/** Written by hand, since a schema of unions took a fifth of the time of writing a row. */
export const Properties = z.custom<Properties>(
  (value) => value !== null && typeof value === 'object' && Object.values(value).every(isProperty),
);

/** Names that no field of a kind may have. */
export const RESERVED = [
  'id',
  'kind',
  'rev',
  'sample',
  'provenance',
  'placeArea',
  'placeX',
  'placeY',
  'placeRadius',
  'system',
  'key',
  'seq',
] as const;
const reserved = new Set<string>(RESERVED);
/** Whether a property says something else than a field. */
export const isReserved = (name: string): boolean => reserved.has(name) || DERIVED_PROPERTIES.has(name);

export function encodePlaces(places: readonly Place[]): Properties {
  if (places.length === 0) return { placeArea: null, placeX: null, placeY: null, placeRadius: null };
  return {
    placeArea: places.map((place) => place.area),
    placeX: places.map((place) => place.x),
    placeY: places.map((place) => place.y),
    // No list holds a null: 0 stands for "draws no disc".
    placeRadius: places.map((place) => place.radius ?? 0),
  };
}

/** The four lists as a query returns them; null where a node lies nowhere. */
const PlaceLists = z.object({
  placeArea: z.array(z.string()).nullish(),
  placeX: z.array(z.number()).nullish(),
  placeY: z.array(z.number()).nullish(),
  placeRadius: z.array(z.number()).nullish(),
});

const decodePlaces = (lists: z.infer<typeof PlaceLists>): Place[] =>
  (lists.placeArea ?? []).map((area, index) => {
    const radius = lists.placeRadius?.[index] ?? 0;
    const place = { area, x: lists.placeX?.[index] ?? 0, y: lists.placeY?.[index] ?? 0 };
    return radius > 0 ? { ...place, radius } : place;
  });

export type NodeProvenance = Readonly<Record<string, Provenance>>;

export const encodeProvenance = (provenance: NodeProvenance | Provenance): string | null =>
  Object.keys(provenance).length === 0 ? null : JSON.stringify(provenance);

export const decodeProvenance = (text: unknown): unknown =>
  typeof text === 'string' ? JSON.parse(text) : undefined;

/** A new record has nothing to remove, so it holds no nulls. */
const written = (name: 'provenance', value: string | null): Properties =>
  value === null ? {} : { [name]: value };

export const encodeNode = (node: NodeRecord, rev: number): Properties => ({
  ...node.fields,
  id: node.id,
  kind: node.kind,
  rev,
  sample: node.sample,
  ...written('provenance', encodeProvenance(node.provenance)),
  ...(node.places.length > 0 ? encodePlaces(node.places) : {}),
});

export const encodeRelation = (relation: RelationRecord, rev: number): Properties => ({
  ...relation.fields,
  id: relation.id,
  rev,
  sample: relation.sample,
  ...written('provenance', relation.provenance ? encodeProvenance(relation.provenance) : null),
});

const fieldsOf = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !isReserved(name)));

const Raw = z.record(z.string(), z.unknown());

/** A row `{properties: properties(n)}` as a record. */
export const NodeRow = z
  .object({ properties: Raw })
  .transform(({ properties }) => ({
    id: properties.id,
    kind: properties.kind,
    rev: properties.rev,
    sample: properties.sample,
    fields: fieldsOf(properties),
    provenance: decodeProvenance(properties.provenance) ?? {},
    places: decodePlaces(PlaceLists.parse(properties)),
  }))
  .pipe(NodeRecord);

/** A row `{type: type(r), source: a.id, target: b.id, properties: properties(r)}` as a record. */
export const RelationRow = z
  .object({ type: RelationType, source: z.string(), target: z.string(), properties: Raw })
  .transform(({ type, source, target, properties }) => {
    const provenance = decodeProvenance(properties.provenance);
    return RelationRecord.parse({
      id: properties.id,
      kind: type,
      source,
      target,
      rev: properties.rev,
      sample: properties.sample,
      fields: fieldsOf(properties),
      ...(provenance === undefined ? {} : { provenance }),
    });
  });

/** Fields of a change as properties to set. */
export const encodeChange = (
  set: Readonly<Record<string, Fields[string] | null>>,
  rev: number,
): Properties => ({
  ...set,
  rev,
});
