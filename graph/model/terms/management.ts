import { type Day, latest } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import type { Neighbour } from '../view/walk.ts';
import { bodiesOf } from './party-organizations.ts';
import { managementOf } from './posts.ts';
import { isFoundedBy, isThereOn } from './standing.ts';
import { dayIn } from './value-in.ts';

/** A social organisation that a Party organisation is of, and who manages it on the day. */
export type Managed = {
  readonly host: Neighbour;
  readonly management: readonly Neighbour[];
  /** Not off the register: only there can a post still be missing. */
  readonly isThere: boolean;
};

/**
 * The social organisations of a Party organisation on a day, each with its management; none where one of the two is not
 * founded yet. A post ends on its own day and not with the register, so whoever holds two of them does so there too.
 */
export const managedBodies = (graph: Graph, branch: NodeRecord, on: Day): Managed[] =>
  isFoundedBy(branch, on)
    ? bodiesOf(graph, branch.id, on)
        .filter(({ node }) => node.kind === 'SocialOrganization' && isFoundedBy(node, on))
        .map((host) => ({
          host,
          management: managementOf(graph, host.node.id, on),
          isThere: isThereOn(host.node, on),
        }))
    : [];

/** Somebody of a Party organisation who also has a say in its organisation (双向进入、交叉任职). */
export type DoublePost = {
  readonly person: NodeRecord;
  /** From when both posts are held; undefined: nobody knows. */
  readonly since: Day | undefined;
  /** Leader of the organisation: with the secretary's post, 一肩挑. */
  readonly isLeader: boolean;
};

/** Those of a Party organisation's `holders` who are in the management of a body of it, each once, the leaders first. */
export function doublePosts(holders: readonly Neighbour[], managed: readonly Managed[]): DoublePost[] {
  const found = new Map<string, DoublePost>();
  for (const holder of holders) {
    for (const { management } of managed) {
      for (const managing of management) {
        const { id } = holder.node;
        if (managing.node.id !== id || found.get(id)?.isLeader) continue;
        const isLeader = managing.relation.fields['post'] === 'leader';
        found.set(id, { person: holder.node, since: laterStart(holder, managing), isLeader });
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isLeader) - Number(a.isLeader));
}

function laterStart(a: Neighbour, b: Neighbour): Day | undefined {
  const [first, second] = [dayIn(a.relation, 'validFrom'), dayIn(b.relation, 'validFrom')];
  return first === undefined || second === undefined ? undefined : latest(first, second);
}
