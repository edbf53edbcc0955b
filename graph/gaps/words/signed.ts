import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { inForceOn } from '../../model/terms/agreement.ts';
import { bodiesOf, partyOrganizationsOf } from '../../model/terms/party-organizations.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { Graph } from '../../model/view/view.ts';
import { type Neighbour, out } from '../../model/view/walk.ts';

/** An agreement of a body or Party organisation, with the way from there to it over whoever signed. */
export type Signed = {
  readonly agreement: NodeRecord;
  readonly inForce: boolean | 'unknown';
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
};

/** What a Party organisation signed, and what its body signed by itself. */
export function signedByPartyOrganization(graph: Graph, id: string, on: Day): Signed[] {
  const bodies = bodiesOf(graph, id, on);
  // A member of a joint branch that signs by itself speaks for itself, not for the others.
  return signedBy(graph, id, bodies.length === 1 ? bodies : [], on);
}

/** What a body signed, itself or through a Party organisation of it, its own or a joint one. */
export const signedByBody = (graph: Graph, id: string, on: Day): Signed[] =>
  signedBy(graph, id, partyOrganizationsOf(graph, id, on), on);

function signedBy(graph: Graph, id: string, through: readonly Neighbour[], on: Day): Signed[] {
  const found = new Map<string, Signed>();
  const collect = (signer: string, nodes: readonly string[], relations: readonly string[]): void => {
    for (const { node, relation } of out(graph, signer, 'PARTY_TO')) {
      if (found.has(node.id)) continue;
      found.set(node.id, {
        agreement: node,
        inForce: inForceOn(node.fields, on),
        nodes: [...nodes, node.id],
        relations: [...relations, relation.id],
      });
    }
  };
  collect(id, [id], []);
  for (const { node, relation } of through) collect(node.id, [id, node.id], [relation.id]);
  return [...found.values()];
}

/** The one signed last, an undated one first of all to be passed over; undefined: none. */
export function latestSigned(all: readonly Signed[]): Signed | undefined {
  const key = ({ agreement }: Signed): string => `${agreement.fields['signedOn'] ?? ''} ${agreement.id}`;
  return all.reduce<Signed | undefined>(
    (latest, each) => (latest && key(latest) > key(each) ? latest : each),
    undefined,
  );
}

/** The last day of an agreement that has run out or was ended by a day; undefined: neither. */
export const lastDayBy = (agreement: NodeRecord, on: Day): Day | undefined =>
  [dayIn(agreement, 'endedOn'), dayIn(agreement, 'termTo')]
    .filter((day) => day !== undefined && day <= on)
    .sort()[0];
