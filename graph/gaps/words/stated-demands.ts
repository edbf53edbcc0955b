import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { bodiesOf } from '../../model/terms/party-organizations.ts';
import { dayIn, hasCome } from '../../model/terms/value-in.ts';
import type { Graph } from '../../model/view/view.ts';
import { out } from '../../model/view/walk.ts';

/** The way from whoever states something to the agreement: [signer] or [body, Party organisation]. */
type Way = { readonly nodes: readonly string[]; readonly relations: readonly string[] };

/** A need or an offer, who states it, and how they come to the agreement. */
export type Stated = { readonly demand: NodeRecord; readonly relation: string; readonly by: Way };
type Side = { readonly needs: readonly Stated[]; readonly offers: readonly Stated[] };

/** Posted by the day and not withdrawn. What is done still tells what was asked for and given. */
const isStatedOn = (demand: NodeRecord, on: Day): boolean =>
  !((dayIn(demand, 'postedOn') ?? on) > on) && !hasCome(demand, 'withdrawnOn', on);

/** What a signer, or a body that it stands for, asks for and offers by a day; `partyTo` joins it to the agreement. */
export function statedBy(graph: Graph, signer: NodeRecord, partyTo: string, on: Day): Side {
  const hosts = signer.kind === 'PartyOrganization' ? bodiesOf(graph, signer.id, on) : [];
  const ways: Way[] = [
    { nodes: [signer.id], relations: [partyTo] },
    ...hosts.map(({ node, relation }) => ({
      nodes: [node.id, signer.id],
      relations: [relation.id, partyTo],
    })),
  ];
  const stated = (kind: 'NEEDS' | 'OFFERS'): Stated[] => {
    const found: Stated[] = [];
    for (const by of ways)
      for (const { node: demand, relation } of out(graph, by.nodes[0] ?? '', kind))
        if (isStatedOn(demand, on)) found.push({ demand, relation: relation.id, by });
    return found;
  };
  return { needs: stated('NEEDS'), offers: stated('OFFERS') };
}

/** From a need or an offer to the agreement. */
export const wayFrom = ({ demand, relation, by }: Stated): Way => ({
  nodes: [demand.id, ...by.nodes],
  relations: [relation, ...by.relations],
});
