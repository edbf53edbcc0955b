import type { Day } from '../model/day.ts';
import { COMMITTEE_POSTS, MANAGEMENT_POSTS } from '../model/posts.ts';
import { isThereOn } from '../model/standing.ts';
import type { Graph } from '../model/view/view.ts';
import { heldOn, into, type Neighbour } from '../model/view/walk.ts';
import { bodiesOf } from './party-organizations-of.ts';

const holding = (graph: Graph, id: string, posts: readonly string[], on: Day): Neighbour[] =>
  heldOn(into(graph, id, 'HOLDS'), on).filter(({ relation }) =>
    posts.includes(String(relation.fields['post'])),
  );

export const secretariesOf = (graph: Graph, id: string, on: Day): Neighbour[] =>
  holding(graph, id, ['secretary'], on);
export const committeeOf = (graph: Graph, id: string, on: Day): Neighbour[] =>
  holding(graph, id, COMMITTEE_POSTS, on);

export type Managed = { readonly host: Neighbour; readonly management: readonly Neighbour[] };

/** The social organisations of a Party organisation that are there on a day, each with its management. */
export const managedBodies = (graph: Graph, partyOrganizationId: string, on: Day): Managed[] =>
  bodiesOf(graph, partyOrganizationId, on)
    .filter(({ node }) => node.kind === 'SocialOrganization' && isThereOn(node, on))
    .map((host) => ({ host, management: holding(graph, host.node.id, MANAGEMENT_POSTS, on) }));
