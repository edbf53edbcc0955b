import type { Day } from '../schema/day.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { RelationKind } from '../schema/relations.ts';
import type { Way } from '../view/relation-index.ts';
import type { Graph } from '../view/view.ts';
import { into, out } from '../view/walk.ts';
import { signersOf } from './agreement.ts';
import { areaOn, markOf } from './mark.ts';

type Ways = Partial<Record<Kind, readonly (readonly [Way, RelationKind])[]>>;

/**
 * How to go from a record that stands nowhere by itself to one that does, whoever answers for it first. What a rule's
 * surroundings do not reach has no place here: a finding's home would not follow when it changes.
 */
const TOWARDS_HOME: Ways = {
  Need: [['in', 'NEEDS']],
  Offer: [['in', 'OFFERS']],
  Activity: [
    ['out', 'HOSTED_BY'],
    ['out', 'BELONGS_TO'],
    ['in', 'TOOK_PART'],
  ],
  BrandProject: [['out', 'CREATED_BY']],
  Grant: [['out', 'GRANTED_TO']],
  Project: [['out', 'RUN_BY']],
  VolunteerTeam: [['out', 'RUN_BY']],
  Assessment: [['out', 'ASSESSES']],
  Person: [['out', 'HOLDS']],
  Inspection: [['out', 'INSPECTS']],
  Meeting: [['out', 'MEETING_OF']],
};

/** Where else to look in the whole graph, once those ways lead nowhere. */
const FARTHER: Ways = {
  Activity: [['out', 'HELD_AT']],
  Project: [
    ['out', 'PLACED_IN'],
    ['in', 'GRANT_FOR'],
  ],
  Inspection: [['out', 'INSPECTED_BY']],
  Honour: [['out', 'AWARDED']],
  DemoSite: [['out', 'DEMO_SITE_OF']],
  Donation: [['in', 'GAVE']],
  AidAction: [['in', 'GAVE']],
};

/** An activity of a project that a grant paid for is three steps from whoever got the grant; nothing is farther. */
const MOST_STEPS = 4;

/** Where a record stands: the mark that people would look for on the map, and its area on the day. */
export type Home = { readonly body?: string; readonly area: string };

const NOWHERE: Home = { area: '' };

/** Within the surroundings of a subject; `area` '' where they do not say. */
export const homeOf = (graph: Graph, node: NodeRecord, on: Day): Home =>
  homeBy([TOWARDS_HOME], graph, node, on, MOST_STEPS);

/** What to fly to on the map for a record: itself where it is drawn, else its home, or the town that it lies in. */
export function placeOnMap(graph: Graph, node: NodeRecord, on: Day): string | undefined {
  if (KINDS[node.kind].onMap === 'always') return node.kind === 'Town' ? node.id : markOf(graph, node, on);
  const { body, area } = homeBy([TOWARDS_HOME, FARTHER], graph, node, on, MOST_STEPS);
  return body ?? (graph.node(area)?.kind === 'Town' ? area : undefined);
}

function homeBy(tables: readonly Ways[], graph: Graph, node: NodeRecord, on: Day, steps: number): Home {
  if (node.kind === 'Town') return { area: node.id };
  if (KINDS[node.kind].isBody) return { body: node.id, area: areaOn(graph, node, on) };
  if (node.kind === 'PartyOrganization')
    return { body: markOf(graph, node, on) ?? node.id, area: areaOn(graph, node, on) };
  if (node.kind === 'Venue') return { area: areaOn(graph, node, on) };
  if (steps === 0) return NOWHERE;
  const next =
    node.kind === 'Agreement' ? signersOf(graph, node.id)[0]?.node : nextBy(tables, graph, node, on);
  return next ? homeBy(tables, graph, next, on, steps - 1) : NOWHERE;
}

function nextBy(tables: readonly Ways[], graph: Graph, { id, kind }: NodeRecord, on: Day) {
  for (const table of tables) {
    for (const [way, relation] of table[kind] ?? []) {
      const towards = way === 'out' ? out : into;
      // Somebody who has left is looked for where they were.
      const next = towards(graph, id, relation, on)[0] ?? towards(graph, id, relation)[0];
      if (next) return next.node;
    }
  }
  return undefined;
}
