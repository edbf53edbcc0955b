import { z } from 'zod';
import { Id, NodeRecord, RelationRecord } from '../schema/record.ts';
import { Count, Seq } from './said.ts';

const asOf = { incarnation: Id, seq: Seq.describe('The entry as of which it is true') };

export const NodeAnswer = z.strictObject({ ...asOf, node: NodeRecord });

export const NeighboursAnswer = z.strictObject({
  ...asOf,
  nodes: z.array(NodeRecord).describe('Nearest first, the asked one at the head'),
  relations: z.array(RelationRecord).describe('All between these nodes'),
  left: z
    .strictObject({
      nodes: Count,
      isAtLeast: z.boolean().describe('There are more behind them, or too many to count'),
    })
    .describe('Nodes that are near enough and left out'),
});
