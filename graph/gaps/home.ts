import { signersOf } from '../model/agreement.ts';
import type { Day } from '../model/day.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { areaOn, markOf } from '../model/mark.ts';
import type { NodeRecord } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import type { Graph } from '../model/view/view.ts';
import { into, out } from '../model/view/walk.ts';

/** How to go from a record that stands nowhere by itself to one that does. */
const TOWARDS_HOME: Partial<Record<Kind, readonly (readonly ['out' | 'in', RelationKind])[]>> = {
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
};

/** Where a record stands: the mark that people would look for on the map, and its area on the day. */
export type Home = { readonly body?: string; readonly area: string };

const NOWHERE: Home = { area: '' };

/** Within the surroundings of a subject; `area` '' where they do not say. */
export function homeOf(graph: Graph, node: NodeRecord, on: Day, depth = 0): Home {
  if (node.kind === 'Town') return { area: node.id };
  if (KINDS[node.kind].isBody) return { body: node.id, area: areaOn(graph, node, on) };
  if (node.kind === 'PartyOrganization') {
    return { body: markOf(graph, node, on) ?? node.id, area: areaOn(graph, node, on) };
  }
  if (node.kind === 'Agreement') {
    const signer = signersOf(graph, node.id)[0]?.node;
    return signer ? homeOf(graph, signer, on, depth + 1) : NOWHERE;
  }
  if (depth > 3) return NOWHERE;
  for (const [way, kind] of TOWARDS_HOME[node.kind] ?? []) {
    const next = (way === 'out' ? out : into)(graph, node.id, kind)[0]?.node;
    if (next) return homeOf(graph, next, on, depth + 1);
  }
  return node.kind === 'Venue' ? { area: areaOn(graph, node, on) } : NOWHERE;
}
