import type { Day } from '../day.ts';
import type { Graph } from '../view/view.ts';
import { into, type Neighbour } from '../view/walk.ts';

/** Posts that make somebody part of an organisation's management (管理层). */
const MANAGEMENT_POSTS = ['leader', 'deputyLeader', 'manager'];
/** Posts of the committee of a Party organisation (班子). */
export const COMMITTEE_POSTS = ['secretary', 'firstSecretary', 'deputySecretary', 'committeeMember'];

/** Who holds one of these posts in an organisation or Party organisation on a day. */
export const holdersOf = (graph: Graph, id: string, posts: readonly string[], on: Day): Neighbour[] =>
  into(graph, id, 'HOLDS', on).filter(({ relation }) => posts.includes(String(relation.fields['post'])));

export const secretariesOf = (graph: Graph, id: string, on: Day): Neighbour[] =>
  holdersOf(graph, id, ['secretary'], on);
export const managementOf = (graph: Graph, id: string, on: Day): Neighbour[] =>
  holdersOf(graph, id, MANAGEMENT_POSTS, on);
