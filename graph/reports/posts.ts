import type { Day } from '../model/day.ts';
import { MANAGEMENT_POSTS } from '../model/posts.ts';
import type { NodeRecord } from '../model/record.ts';
import type { End, ReportGraph } from './report-graph.ts';

/** Who holds a post in an organisation on a day, and since when. */
export const holdersOf = (graph: ReportGraph, id: string, posts: readonly string[], on: Day): End[] =>
  graph.sources(id, 'HOLDS', on).filter(({ relation }) => posts.includes(String(relation.fields['post'])));

/** Social organisations that a Party organisation is of. */
export const hostOrganizations = (graph: ReportGraph, id: string, on: Day): NodeRecord[] =>
  graph.targets(id, 'OF', on).flatMap(({ node }) => (node.kind === 'SocialOrganization' ? [node] : []));

/** Party organisations of social organisations. */
export const organizationBranches = (graph: ReportGraph, on: Day): NodeRecord[] =>
  graph.of('PartyOrganization').filter(({ id }) => hostOrganizations(graph, id, on).length > 0);

/** Somebody of a Party organisation who also has a say in its host. */
export type DoublePost = {
  readonly person: NodeRecord;
  readonly since: Day | null;
  readonly isLeader: boolean;
};

/** Those of `posts` in a Party organisation who hold a management post of a host too, each once, the leaders first. */
export function doublePosts(
  graph: ReportGraph,
  partyOrganizationId: string,
  posts: readonly string[],
  on: Day,
): DoublePost[] {
  const hosts = hostOrganizations(graph, partyOrganizationId, on);
  const found = new Map<string, DoublePost>();
  for (const holder of holdersOf(graph, partyOrganizationId, posts, on)) {
    for (const host of hosts) {
      for (const managing of holdersOf(graph, host.id, MANAGEMENT_POSTS, on)) {
        if (managing.node.id !== holder.node.id) continue;
        const isLeader = managing.relation.fields['post'] === 'leader';
        if (found.get(holder.node.id)?.isLeader) continue;
        found.set(holder.node.id, { person: holder.node, since: laterStart(holder, managing), isLeader });
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isLeader) - Number(a.isLeader));
}

export const startOf = ({ relation }: End): Day | null => {
  const from = relation.fields['validFrom'];
  return typeof from === 'string' ? from : null;
};
function laterStart(a: End, b: End): Day | null {
  const starts = [startOf(a), startOf(b)].flatMap((start) => start ?? []).sort();
  return starts.length === 2 ? (starts[1] ?? null) : null;
}
