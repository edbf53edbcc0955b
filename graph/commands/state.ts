import type { Reader } from '../engines/contract.ts';
import type { Reads } from '../model/commands/spec.ts';
import { View } from '../model/view/view.ts';
import { inParts } from './chunks.ts';
import { MAX_IDS, nodesById } from './read-queries.ts';
import { readWanted } from './reads.ts';

/**
 * The part of the graph that a group of commands declared, as the view they are decided on: one batched read, and one
 * more statement for the nodes that only the answers name (holders of unique values, far ends of relations).
 */
export async function readState(reader: Reader, reads: readonly Reads[]): Promise<View> {
  const found = await readWanted(reader, {
    nodes: reads.flatMap((each) => each.nodes ?? []),
    relations: reads.flatMap((each) => each.relations ?? []),
    relationIds: reads.flatMap((each) => each.relationIds ?? []),
    relationsOf: reads.flatMap((each) => each.relationsOf ?? []),
    unique: reads.flatMap((each) => each.unique ?? []),
    areas: reads.flatMap((each) => each.areas ?? []),
  });
  if (found.isCut) throw new Error('a group of commands reads more than its bound');
  const known = new Set(found.nodes.map((node) => node.id));
  const named = [
    ...found.holders.map((each) => each.id),
    ...found.relations.flatMap((relation) => [relation.source, relation.target]),
  ];
  const missing = [...new Set(named)].filter((id) => !known.has(id));
  const more = await inParts(missing, MAX_IDS, (ids) => reader.run(nodesById, { ids }));
  const view = new View().load([...found.nodes, ...more], found.relations);
  for (const [area, spots] of found.spots) view.loadSpots(area, spots);
  return view;
}
