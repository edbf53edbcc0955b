import type { Day } from '../schema/day.ts';
import type { NodeRecord, RelationRecord } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { signersOf } from './agreement.ts';
import { bodiesOf, bodyIdsOf } from './party-organizations.ts';

/** A body for which an agreement is signed, and how the two are joined: over its Party organisation, or by itself. */
type SignerBody = {
  readonly body: NodeRecord;
  /** From the body to whoever signed: [body] or [body, Party organisation], and the relations up to the agreement. */
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
};
export type SignerBodies = {
  readonly signer: NodeRecord;
  readonly relation: RelationRecord;
  /** Several: a joint Party organisation. A stand-alone one stands for itself. */
  readonly bodies: readonly SignerBody[];
};

/** The signers of an agreement in their order, each with the bodies that it stands for on a day. */
export const signerBodies = (graph: Graph, agreementId: string, on: Day): SignerBodies[] =>
  signersOf(graph, agreementId).map(({ node: signer, relation }) => {
    const hosts = signer.kind === 'PartyOrganization' ? bodiesOf(graph, signer.id, on) : [];
    const itself = { body: signer, nodes: [signer.id], relations: [relation.id] };
    const bodies = hosts.map(({ node, relation: of }) => ({
      body: node,
      nodes: [node.id, signer.id],
      relations: [of.id, relation.id],
    }));
    return { signer, relation, bodies: bodies.length > 0 ? bodies : [itself] };
  });

/** Whoever a signer stands for: the bodies that a Party organisation is of, else itself. */
function standsFor(graph: Graph, signerId: string, on: Day): readonly string[] {
  const hosts = graph.node(signerId)?.kind === 'PartyOrganization' ? bodyIdsOf(graph, signerId, on) : [];
  return hosts.length > 0 ? hosts : [signerId];
}

/** All bodies that an agreement is signed for. */
export const bodiesSigning = (graph: Graph, agreementId: string, on: Day): ReadonlySet<string> =>
  new Set(graph.along(agreementId, 'PARTY_TO', 'in').flatMap(({ source }) => standsFor(graph, source, on)));

/** Whether an agreement is signed for these bodies and no others; the first other one tells. */
export function isSignedFor(
  graph: Graph,
  agreementId: string,
  bodies: ReadonlySet<string>,
  on: Day,
): boolean {
  const seen = new Set<string>();
  for (const { source } of graph.along(agreementId, 'PARTY_TO', 'in')) {
    for (const body of standsFor(graph, source, on)) {
      if (!bodies.has(body)) return false;
      seen.add(body);
    }
  }
  return seen.size === bodies.size;
}
