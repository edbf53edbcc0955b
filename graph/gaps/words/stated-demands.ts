import type { Day } from '../../model/day.ts';
import type { NodeRecord } from '../../model/record.ts';
import { bodiesOf } from '../../model/terms/party-organizations.ts';
import { dayIn, hasCome } from '../../model/terms/value-in.ts';
import type { Graph } from '../../model/view/view.ts';
import { out } from '../../model/view/walk.ts';

/** A need or an offer, with the way from it to the agreement over whoever states it. */
export type Stated = {
  readonly demand: NodeRecord;
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
};
type Side = { readonly needs: readonly Stated[]; readonly offers: readonly Stated[] };

/** Posted by the day and not withdrawn. What is done still tells what was asked for and given. */
const isStatedOn = (demand: NodeRecord, on: Day): boolean =>
  !((dayIn(demand, 'postedOn') ?? on) > on) && !hasCome(demand, 'withdrawnOn', on);

/** What a signer, or a body that it stands for, asks for and offers by a day; `partyTo` joins it to the agreement. */
export function statedBy(graph: Graph, signer: NodeRecord, partyTo: string, on: Day): Side {
  const hosts = signer.kind === 'PartyOrganization' ? bodiesOf(graph, signer.id, on) : [];
  const by = [
    { id: signer.id, nodes: [signer.id], relations: [partyTo] },
    ...hosts.map(({ node, relation }) => ({
      id: node.id,
      nodes: [node.id, signer.id],
      relations: [relation.id, partyTo],
    })),
  ];
  const stated = (kind: 'NEEDS' | 'OFFERS'): Stated[] =>
    by.flatMap(({ id, nodes, relations }) =>
      out(graph, id, kind)
        .filter(({ node }) => isStatedOn(node, on))
        .map(({ node, relation }) => ({
          demand: node,
          nodes: [node.id, ...nodes],
          relations: [relation.id, ...relations],
        })),
    );
  return { needs: stated('NEEDS'), offers: stated('OFFERS') };
}
