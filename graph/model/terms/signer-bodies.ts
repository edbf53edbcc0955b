import type { Day } from '../day.ts';
import type { NodeRecord, RelationRecord } from '../record.ts';
import type { Graph } from '../view/view.ts';
import { signersOf } from './agreement.ts';
import { bodiesOf } from './party-organizations.ts';

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

/** The ids of all bodies that an agreement is signed for, each once, ascending: what tells whether two are alike. */
export const bodiesKey = (graph: Graph, agreementId: string, on: Day): string =>
  [
    ...new Set(
      signerBodies(graph, agreementId, on).flatMap(({ bodies }) => bodies.map((each) => each.body.id)),
    ),
  ]
    .sort()
    .join(' ');
