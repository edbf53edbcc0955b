import type { Reader } from '../engines/contract.ts';
import type { Kind } from '../model/kinds.ts';
import type { NodeRecord, RelationRecord } from '../model/record.ts';
import type { Spot } from '../model/view/spot-index.ts';
import { inParts } from './chunks.ts';
import { decodePlaces } from './codec.ts';
import {
  holders,
  MAX_IDS,
  nodesById,
  placedIn,
  relationsAnywhere,
  relationsById,
  relationsFrom,
  relationsTo,
} from './read-queries.ts';

/** What the commands of one group name; repeats do no harm. */
export type Wanted = {
  readonly nodes: readonly string[];
  readonly relations: readonly { readonly id: string; readonly source: string }[];
  /** Ids of relations looked for at every source. */
  readonly relationIds: readonly string[];
  /** Nodes all of whose relations are wanted, both ways. */
  readonly relationsOf: readonly string[];
  readonly unique: readonly { readonly kind: Kind; readonly field: string; readonly value: string }[];
  readonly areas: readonly string[];
};

export type Found = {
  readonly nodes: NodeRecord[];
  /** The named ones and those of `relationsOf`, each once. */
  readonly relations: RelationRecord[];
  readonly holders: {
    readonly kind: Kind;
    readonly field: string;
    readonly value: string;
    readonly id: string;
  }[];
  readonly spots: ReadonlyMap<string, Spot[]>;
  /** True where a bound cut something off: the group cannot be decided from this. */
  readonly isCut: boolean;
};

/** Most relations of one direction, and most placed nodes, that one group may read. */
const MAX_RELATIONS = 20_000;
const MAX_PLACED = 50_000;

/** The one batched read before a group is decided: at most four statements, and one for each unique field asked about. */
export async function readWanted(reader: Reader, wanted: Wanted): Promise<Found> {
  const nodeIds = [...new Set(wanted.nodes)];
  const of = [...new Set(wanted.relationsOf)];
  const areas = [...new Set(wanted.areas)];
  const limit = MAX_RELATIONS + 1;
  const [nodes, named, anywhere, outgoing, incoming, placed, taken] = await Promise.all([
    inParts(nodeIds, MAX_IDS, (ids) => reader.run(nodesById, { ids })),
    inParts(wanted.relations, MAX_IDS, (rows) => reader.run(relationsById, { rows })),
    inParts([...new Set(wanted.relationIds)], MAX_IDS, (ids) => reader.run(relationsAnywhere, { ids })),
    inParts(of, MAX_IDS, (ids) => reader.run(relationsFrom, { ids, limit })),
    inParts(of, MAX_IDS, (ids) => reader.run(relationsTo, { ids, limit })),
    areas.length > 0 ? reader.run(placedIn, { areas, limit: MAX_PLACED + 1 }) : [],
    readHolders(reader, wanted.unique),
  ]);
  const relations = new Map([...named, ...anywhere, ...outgoing, ...incoming].map((each) => [each.id, each]));
  return {
    nodes,
    relations: [...relations.values()],
    holders: taken,
    spots: spotsByArea(placed, areas),
    isCut: outgoing.length > MAX_RELATIONS || incoming.length > MAX_RELATIONS || placed.length > MAX_PLACED,
  };
}

async function readHolders(reader: Reader, unique: Wanted['unique']): Promise<Found['holders']> {
  const asked = new Map<string, { kind: Kind; field: string; values: Set<string> }>();
  for (const { kind, field, value } of unique) {
    const key = `${kind}.${field}`;
    const known = asked.get(key) ?? { kind, field, values: new Set() };
    known.values.add(value);
    asked.set(key, known);
  }
  const found = await Promise.all(
    [...asked.values()].map(async ({ kind, field, values }) => {
      const query = holders(kind, field);
      const rows = await inParts([...values], MAX_IDS, (part) => reader.run(query, { values: part }));
      return rows.filter((row) => row.kind === kind).map(({ id, value }) => ({ kind, field, value, id }));
    }),
  );
  return found.flat();
}

function spotsByArea(
  placed: readonly ({ readonly id: string } & Parameters<typeof decodePlaces>[0])[],
  areas: readonly string[],
): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>(areas.map((area) => [area, []]));
  for (const row of placed) {
    for (const { area, x, y, radius } of decodePlaces(row)) {
      spots.get(area)?.push({ id: row.id, x, y, ...(radius === undefined ? {} : { radius }) });
    }
  }
  return spots;
}
