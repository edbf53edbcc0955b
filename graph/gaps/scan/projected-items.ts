import { valueOn } from '../../model/schema/dated.ts';
import { type Day, latest } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { hostsOf, inForceOn } from '../../model/terms/agreement.ts';
import { areaOn } from '../../model/terms/mark.ts';
import { nameOf } from '../../model/terms/name.ts';
import { isFoundedBy, isThereOn } from '../../model/terms/standing.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { Graph } from '../../model/view/view.ts';
import { into } from '../../model/view/walk.ts';
import type {
  ProjectedAgreement,
  ProjectedBody,
  ProjectedDemand,
  ProjectedName,
  ProjectedParty,
} from '../projection.ts';
import { isOpenOn, isTakenOn } from '../words/claims.ts';
import { unlessSigned } from '../words/in-force.ts';

/** Days on which a task is known to have been going on. */
const TASK_DAYS = ['postedOn', 'progressOn', 'closedOn'] as const;

export function bodyOn(graph: Graph, body: NodeRecord, on: Day): ProjectedBody {
  const partyOrganization = into(graph, body.id, 'BRANCH_OF', on)[0]?.node.id;
  return {
    id: body.id,
    kind: body.kind,
    name: nameOf(body),
    area: areaOn(graph, body, on),
    isNormal: body.kind !== 'SocialOrganization' || isThereOn(body, on),
    isSample: body.sample,
    ...(partyOrganization === undefined ? {} : { partyOrganization }),
  };
}

/** Undefined: it was not founded by then. */
export const partyOn = (graph: Graph, party: NodeRecord, on: Day): ProjectedParty | undefined =>
  isFoundedBy(party, on)
    ? {
        id: party.id,
        isLead: valueOn(party.fields, 'lead', on) === true,
        hosts: hostsOf(graph, party.id, on),
        isSample: party.sample,
      }
    : undefined;

/** With whether it is in force; undefined: it is not. */
export function agreementOn(
  graph: Graph,
  { id, fields }: NodeRecord,
  on: Day,
): { readonly inForce: true | 'unknown'; readonly agreement: ProjectedAgreement } | undefined {
  const inForce = inForceOn(fields, on);
  if (inForce === false) return undefined;
  const signers = into(graph, id, 'PARTY_TO').map(({ node }) => node.id);
  const hosts = new Set(signers.flatMap((signer) => hostsOf(graph, signer, on)));
  return { inForce, agreement: { id, hosts: [...hosts].sort(), signers } };
}

/** Its name, then its former ones. */
export function namesOf(record: NodeRecord): ProjectedName[] {
  const { id, kind, fields } = record;
  const former = fields['formerNames'];
  return [
    { id, kind, name: nameOf(record), isFormer: false },
    ...(Array.isArray(former) ? former : []).map((name) => ({
      id,
      kind,
      name: String(name),
      isFormer: true,
    })),
  ];
}

/** `areaOf`: where a body is on the day; undefined for what is none. */
export function demandOn(
  graph: Graph,
  demand: NodeRecord,
  on: Day,
  areaOf: (body: string) => string | undefined,
): ProjectedDemand {
  const kind = demand.kind === 'Need' ? 'Need' : 'Offer';
  const stating = into(graph, demand.id, kind === 'Need' ? 'NEEDS' : 'OFFERS');
  const areas = stating
    .flatMap(({ node }) => hostsOf(graph, node.id, on))
    .flatMap((host) => areaOf(host) ?? []);
  const claims = into(graph, demand.id, 'CLAIMS').map(({ relation }) => relation);
  const listing = into(graph, demand.id, 'LISTS').map(({ node }) => node);
  const { category, postedOn } = demand.fields as Record<string, string>;
  const by = stating[0]?.node.id;
  return {
    id: demand.id,
    kind,
    title: nameOf(demand),
    ...(category === undefined ? {} : { category }),
    ...(by === undefined ? {} : { by }),
    areas: [...new Set(areas)].sort(),
    ...(postedOn === undefined ? {} : { postedOn }),
    isOpen: isOpenOn(demand, on),
    isTakenOn: isTakenOn(claims, listing, on),
    ...usesOn(graph, demand.id, listing, on),
  };
}

/** A task uses an offer from its first day on, an agreement that lists it on the day of its signing. */
function usesOn(
  graph: Graph,
  id: string,
  listing: readonly NodeRecord[],
  on: Day,
): Pick<ProjectedDemand, 'lastUsedOn' | 'hasUndatedUse'> {
  const tasks = into(graph, id, 'USES').map(({ node }) =>
    TASK_DAYS.flatMap((name) => dayIn(node, name) ?? []),
  );
  const answers = listing.map((each) => ({ each, unsigned: unlessSigned(each, on) }));
  const signed = answers.flatMap(({ each, unsigned }) => (unsigned ? [] : (dayIn(each, 'signedOn') ?? [])));
  const lastUsedOn = latest(...[...tasks.flat(), ...signed].filter((use) => use <= on));
  const hasUndated =
    tasks.some((days) => days.length === 0) ||
    answers.some(({ unsigned }) => unsigned?.outcome === 'unknown');
  return {
    ...(lastUsedOn === undefined ? {} : { lastUsedOn }),
    ...(hasUndated ? { hasUndatedUse: true } : {}),
  };
}
