import { DISTRICT_AREA } from '../model/area.ts';
import type { AreaCoverage } from '../model/gap.ts';
import type { ProjectedBody } from './projection.ts';
import type { ProjectedDay, ProjectedParty } from './projection-store.ts';

type Count = { paired: number; all: number };
type Sum = {
  readonly partyOrganizations: Count;
  readonly communities: Count;
  readonly leads: { agreements: number; all: number };
};

const empty = (): Sum => ({
  partyOrganizations: { paired: 0, all: 0 },
  communities: { paired: 0, all: 0 },
  leads: { agreements: 0, all: 0 },
});

const isOrganization = (body: ProjectedBody | undefined): boolean =>
  body?.kind === 'SocialOrganization' && body.isNormal;

/**
 * Who has a pairing, by area and (with area '') in the district: Party organisations of social organisations (those that
 * G05 looks at) that signed an agreement in force, themselves or through the one body they are of; communities that are
 * a host of one; and how many agreements each lead carries.
 */
export function coverageOn(projection: ProjectedDay, gapsIn: (area: string) => number): AreaCoverage[] {
  const { bodies, parties, agreements } = projection;
  const signed = new Map<string, number>();
  const hosts = new Set<string>();
  for (const agreement of agreements) {
    for (const signer of new Set(agreement.signers)) signed.set(signer, (signed.get(signer) ?? 0) + 1);
    for (const host of agreement.hosts) hosts.add(host);
  }
  const sums = new Map<string, Sum>([['', empty()]]);
  const both = (area: string): Sum[] => {
    const sum = sums.get(area) ?? empty();
    sums.set(area, sum);
    return [sum, sums.get('') as Sum];
  };
  const areaOf = ({ hosts: [host] }: ProjectedParty): string => bodies.get(host ?? '')?.area ?? DISTRICT_AREA;
  for (const party of parties) {
    const [host, ...others] = party.hosts;
    if (host !== undefined && !party.hosts.some((id) => isOrganization(bodies.get(id)))) continue;
    const own = host !== undefined && others.length === 0 ? (signed.get(host) ?? 0) : 0;
    const carried = (signed.get(party.id) ?? 0) + own;
    for (const sum of both(areaOf(party))) {
      sum.partyOrganizations.all += 1;
      if (carried > 0) sum.partyOrganizations.paired += 1;
      if (!party.isLead) continue;
      sum.leads.all += 1;
      sum.leads.agreements += carried;
    }
  }
  for (const body of bodies.values()) {
    if (body.kind !== 'Community') continue;
    for (const sum of both(body.area)) {
      sum.communities.all += 1;
      if (hosts.has(body.id)) sum.communities.paired += 1;
    }
  }
  return [...sums].map(([area, sum]) => ({ area, ...sum, gaps: gapsIn(area) }));
}
