import type { Day } from '../model/day.ts';
import type { NodeRecord } from '../model/record.ts';
import { type Managed, managedBodies } from '../model/terms/management.ts';
import { secretariesOf } from '../model/terms/posts.ts';
import type { Graph, WholeGraph } from '../model/view/view.ts';
import { shared } from './shared.ts';

/** A Party organisation of social organisations, with their management on a day. */
export type Branch = {
  readonly node: NodeRecord;
  readonly managed: readonly Managed[];
  /** Those of them that are not off the register: what the rules G20 and G21 miss something at. */
  readonly there: readonly Managed[];
};

/** Ascending by id. */
export const branchesOn = shared((graph: WholeGraph, on: Day): readonly Branch[] =>
  graph.ofKind('PartyOrganization').flatMap((node) => {
    const managed = managedBodies(graph, node, on);
    return managed.length === 0 ? [] : [{ node, managed, there: managed.filter(({ isThere }) => isThere) }];
  }),
);

/** Nobody can say who has posts on both sides: no secretary is on record, or no management of one of its organisations. */
export const arePostsUnknown = (graph: Graph, { node, there }: Branch, on: Day): boolean =>
  there.some(({ management }) => management.length === 0) || secretariesOf(graph, node.id, on).length === 0;
