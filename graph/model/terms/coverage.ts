import { valueOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import type { Graph, WholeGraph } from '../view/view.ts';
import { hostsOf, inForceOn, signersOf } from './agreement.ts';
import { majorityArea } from './area.ts';
import { areaOn } from './mark.ts';
import { isFoundedBy, isThereOn } from './standing.ts';

/** A body on a day; `isNormal`: there, as far as that is asked of its kind. */
type Body = {
  readonly kind: string;
  readonly area: string;
  readonly isNormal: boolean;
  readonly isSample?: boolean;
};
type Party = {
  readonly id: string;
  readonly isLead?: boolean;
  readonly hosts: readonly string[];
  readonly isSample?: boolean;
};

export const bodyOn = (graph: Graph, node: NodeRecord, on: Day): Body => ({
  kind: node.kind,
  area: areaOn(graph, node, on),
  isNormal: isThereOn(node, on),
  isSample: node.sample,
});

/** A Party organisation on a day; undefined before it is founded. */
export const partyOn = (graph: Graph, node: NodeRecord, on: Day): Party | undefined =>
  isFoundedBy(node, on)
    ? {
        id: node.id,
        isLead: valueOn(node.fields, 'lead', on) === true,
        hosts: hostsOf(graph, node.id, on),
        isSample: node.sample,
      }
    : undefined;
type Agreement = { readonly signers: readonly string[]; readonly hosts: readonly string[] };

const BODY_KINDS = KIND_NAMES.filter((kind) => KINDS[kind].isBody);

type Agreements = {
  /** In force. */
  readonly certain: readonly Agreement[];
  /** Nobody knows whether they are in force. */
  readonly unclear: readonly Agreement[];
};

function agreementsOn(graph: WholeGraph, on: Day): Agreements {
  const certain: Agreement[] = [];
  const unclear: Agreement[] = [];
  for (const { id, fields } of graph.ofKind('Agreement')) {
    const inForce = inForceOn(fields, on);
    if (inForce === false) continue;
    const signers = signersOf(graph, id).map(({ node }) => node.id);
    const hosts = signers.flatMap((signer) => hostsOf(graph, signer, on));
    (inForce === true ? certain : unclear).push({ signers, hosts });
  }
  return { certain, unclear };
}

type Paired = 'paired' | 'unknown' | 'unpaired';

/** Whether an agreement in force on a day is signed for a body; unknown where it may be one. */
export function pairedOn(graph: WholeGraph, on: Day): (bodyId: string) => Paired {
  const { certain, unclear } = agreementsOn(graph, on);
  const [paired, perhaps] = [certain, unclear].map((each) => new Set(each.flatMap(({ hosts }) => hosts)));
  return (id) => (paired?.has(id) ? 'paired' : perhaps?.has(id) ? 'unknown' : 'unpaired');
}

/** Who is paired in each area on a day, as `coveredBy` says. */
export function coveredOn(graph: WholeGraph, on: Day): ReadonlyMap<string, Covered> {
  const bodies = new Map<string, Body>();
  for (const kind of BODY_KINDS)
    for (const node of graph.ofKind(kind)) bodies.set(node.id, bodyOn(graph, node, on));
  const parties = graph.ofKind('PartyOrganization').flatMap((node) => partyOn(graph, node, on) ?? []);
  return coveredBy(bodies, parties, agreementsOn(graph, on).certain);
}

/** `samples`: of those that are paired. */
type Count = { paired: number; all: number; samples: number };
export type Covered = {
  readonly partyOrganizations: Count;
  readonly communities: Count;
  /** How many agreements the leads carry. */
  readonly leads: { agreements: number; all: number };
};

const empty = (): Covered => ({
  partyOrganizations: { paired: 0, all: 0, samples: 0 },
  communities: { paired: 0, all: 0, samples: 0 },
  leads: { agreements: 0, all: 0 },
});

/**
 * Who has a pairing on a day, by area and (with area '') in the district: Party organisations of social organisations
 * (those that G05 looks at) that signed an agreement in force, themselves or through the one body they are of; and
 * communities that are a host of one.
 */
export function coveredBy(
  bodies: ReadonlyMap<string, Body>,
  parties: readonly Party[],
  agreements: readonly Agreement[],
): ReadonlyMap<string, Covered> {
  const signed = new Map<string, number>();
  const paired = new Set<string>();
  for (const { signers, hosts } of agreements) {
    for (const signer of new Set(signers)) signed.set(signer, (signed.get(signer) ?? 0) + 1);
    for (const host of hosts) paired.add(host);
  }
  const sums = new Map<string, Covered>([['', empty()]]);
  const both = (area: string): Covered[] =>
    [area, ''].map((each) => {
      const sum = sums.get(each) ?? empty();
      sums.set(each, sum);
      return sum;
    });
  for (const { id, isLead, hosts, isSample } of parties) {
    const standing = hosts.flatMap((host) => bodies.get(host) ?? []);
    if (hosts.length > 0 && !standing.some(({ kind, isNormal }) => kind === 'SocialOrganization' && isNormal))
      continue;
    const own = hosts.length === 1 ? (signed.get(hosts[0] ?? '') ?? 0) : 0;
    const carried = (signed.get(id) ?? 0) + own;
    for (const { partyOrganizations, leads } of both(majorityArea(standing.map(({ area }) => area)))) {
      count(partyOrganizations, carried > 0, isSample);
      if (!isLead) continue;
      leads.all += 1;
      leads.agreements += carried;
    }
  }
  for (const [id, { kind, area, isSample }] of bodies) {
    if (kind !== 'Community') continue;
    for (const { communities } of both(area)) count(communities, paired.has(id), isSample);
  }
  return sums;
}

function count(sum: Count, isPaired: boolean, isSample = false): void {
  sum.all += 1;
  if (!isPaired) return;
  sum.paired += 1;
  if (isSample) sum.samples += 1;
}
