import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { hostsOf, signersOf } from '../../../graph/model/terms/agreement.ts';
import { markOf, soleHost } from '../../../graph/model/terms/mark.ts';
import { isHub } from '../../../graph/model/terms/pairing.ts';
import type { Graph } from '../../../graph/model/view/view.ts';
import type { Apart, Look } from './drawing.ts';
import { lookOn } from './look.ts';

/** An agreement that is drawn on the day, whoever of its signers is drawn apart from its body. */
export type SeenAgreement = {
  readonly id: string;
  readonly look: Look;
  readonly hub: boolean;
  readonly name: string;
  readonly sample: boolean;
  /** In the order of signing. */
  readonly signers: readonly Signer[];
  /** The bodies that they stand for. */
  readonly hosts: readonly string[];
  readonly place: { readonly x: number; readonly y: number } | undefined;
};
/** Who signed, and the mark that stands for it; `host`: the one body it is of, from which it may be drawn apart. */
type Signer = { readonly id: string; readonly mark: string | undefined; readonly host: string | undefined };

/** The same with the marks of its signers in their order, each once. */
export type DrawnPairing = Omit<SeenAgreement, 'signers'> & { readonly ends: readonly string[] };

/** What a mark has from its agreements in force. */
export type Standing = {
  readonly degrees: ReadonlyMap<string, number>;
  readonly paired: ReadonlySet<string>;
};

export const isApart = (apart: Apart, bodyId: string): boolean => apart === 'all' || apart.has(bodyId);

export function agreementOn(graph: Graph, id: string, on: Day): SeenAgreement | undefined {
  const node = graph.node(id);
  const look = node?.kind === 'Agreement' ? lookOn(graph, node, on) : undefined;
  if (!node || !look) return undefined;
  const signers = signersOf(graph, id).map((signer) => signer.node);
  return {
    id,
    look,
    hub: isHub(signers),
    name: String(node.fields['title'] ?? id),
    sample: node.sample,
    signers: signers.map((signer) => signerOn(graph, signer, on)),
    hosts: signers.flatMap((signer) => hostsOf(graph, signer.id, on)),
    place: node.places[0],
  };
}

function signerOn(graph: Graph, node: NodeRecord, on: Day): Signer {
  const host = node.kind === 'PartyOrganization' ? soleHost(graph, node.id, on) : undefined;
  return { id: node.id, mark: markOf(graph, node, on), host };
}

/** The pairing of an agreement while some bodies are drawn apart. */
export function pairingOf({ signers, ...agreement }: SeenAgreement, apart: Apart): DrawnPairing | undefined {
  const ends = new Set<string>();
  for (const { id, mark, host } of signers) {
    const end = host !== undefined && isApart(apart, host) ? id : mark;
    if (end !== undefined) ends.add(end);
  }
  // A one-sided agreement, or one of a body with itself, is a finding of the gap board and no line.
  return ends.size < 2 ? undefined : { ...agreement, ends: [...ends] };
}

export function standingOf(pairings: readonly DrawnPairing[]): Standing {
  const degrees = new Map<string, number>();
  const paired = new Set<string>();
  for (const { look, ends, hosts } of pairings) {
    if (look === 'planned') continue;
    for (const end of ends) {
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
      paired.add(end);
    }
    for (const host of hosts) paired.add(host);
  }
  return { degrees, paired };
}
