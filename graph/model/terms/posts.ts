import { holdsOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import type { Graph } from '../view/view.ts';
import type { Neighbour } from '../view/walk.ts';

/** Posts that make somebody part of an organisation's management (管理层). */
const MANAGEMENT_POSTS = ['leader', 'deputyLeader', 'manager'];
/** Posts of the committee of a Party organisation (班子). */
const COMMITTEE_POSTS = ['secretary', 'firstSecretary', 'deputySecretary', 'committeeMember'];

/** Who holds one of these posts in an organisation or Party organisation on a day. */
export function holdersOf(graph: Graph, id: string, posts: readonly string[], on: Day): Neighbour[] {
  const holders: Neighbour[] = [];
  for (const relation of graph.along(id, 'HOLDS', 'in')) {
    if (!posts.includes(String(relation.fields['post'])) || !holdsOn(relation.fields, on)) continue;
    const node = graph.node(relation.source);
    if (node) holders.push({ relation, node });
  }
  return holders;
}

export const secretariesOf = (graph: Graph, id: string, on: Day): Neighbour[] =>
  holdersOf(graph, id, ['secretary'], on);
export const secretariesAmong = (committee: readonly Neighbour[]): Neighbour[] =>
  committee.filter(({ relation }) => relation.fields['post'] === 'secretary');
export const committeeOf = (graph: Graph, id: string, on: Day): Neighbour[] =>
  holdersOf(graph, id, COMMITTEE_POSTS, on);
export const managementOf = (graph: Graph, id: string, on: Day): Neighbour[] =>
  holdersOf(graph, id, MANAGEMENT_POSTS, on);
