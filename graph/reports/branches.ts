import type { Day } from '../model/schema/day.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import { type DoublePost, doublePosts, type Managed, managedBodies } from '../model/terms/management.ts';
import { committeeOf, secretariesAmong } from '../model/terms/posts.ts';
import type { WholeGraph } from '../model/view/view.ts';
import type { Neighbour } from '../model/view/walk.ts';
import { shared } from './shared.ts';

/** A Party organisation of social organisations on a day, with the posts that the rules G20 and G21 look at. */
export type Branch = {
  readonly node: NodeRecord;
  /** Those of its organisations that are not off the register: only there can a post be missing. */
  readonly there: readonly Managed[];
  readonly secretaries: readonly Neighbour[];
  /** Of the committee and in the management too; of the secretaries those alone. */
  readonly doublePosts: readonly DoublePost[];
  readonly doubleSecretaries: readonly DoublePost[];
};

/** Ascending by id. */
export const branchesOn = shared((graph: WholeGraph, on: Day): readonly Branch[] =>
  graph.ofKind('PartyOrganization').flatMap((node): Branch[] => {
    const managed = managedBodies(graph, node, on);
    if (managed.length === 0) return [];
    const committee = committeeOf(graph, node.id, on);
    const secretaries = secretariesAmong(committee);
    return [
      {
        node,
        there: managed.filter(({ isThere }) => isThere),
        secretaries,
        doublePosts: doublePosts(committee, managed),
        doubleSecretaries: doublePosts(secretaries, managed),
      },
    ];
  }),
);

/** Nobody can say who has posts on both sides: no secretary is on record, or no management of one of its organisations. */
export const arePostsUnknown = ({ there, secretaries }: Branch): boolean =>
  secretaries.length === 0 || there.some(({ management }) => management.length === 0);
