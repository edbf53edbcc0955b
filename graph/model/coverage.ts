import { majorityArea } from './area.ts';

/** A body on a day; `isNormal`: there, as far as that is asked of its kind. */
type Body = { readonly kind: string; readonly area: string; readonly isNormal: boolean };
type Party = { readonly id: string; readonly isLead?: boolean; readonly hosts: readonly string[] };
type Agreement = { readonly signers: readonly string[]; readonly hosts: readonly string[] };

type Count = { paired: number; all: number };
export type Covered = {
  readonly partyOrganizations: Count;
  readonly communities: Count;
  /** How many agreements the leads carry. */
  readonly leads: { agreements: number; all: number };
};

const empty = (): Covered => ({
  partyOrganizations: { paired: 0, all: 0 },
  communities: { paired: 0, all: 0 },
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
  for (const { id, isLead, hosts } of parties) {
    const standing = hosts.flatMap((host) => bodies.get(host) ?? []);
    if (hosts.length > 0 && !standing.some(({ kind, isNormal }) => kind === 'SocialOrganization' && isNormal))
      continue;
    const own = hosts.length === 1 ? (signed.get(hosts[0] ?? '') ?? 0) : 0;
    const carried = (signed.get(id) ?? 0) + own;
    for (const { partyOrganizations, leads } of both(majorityArea(standing.map(({ area }) => area)))) {
      partyOrganizations.all += 1;
      if (carried > 0) partyOrganizations.paired += 1;
      if (!isLead) continue;
      leads.all += 1;
      leads.agreements += carried;
    }
  }
  for (const [id, { kind, area }] of bodies) {
    if (kind !== 'Community') continue;
    for (const { communities } of both(area)) {
      communities.all += 1;
      if (paired.has(id)) communities.paired += 1;
    }
  }
  return sums;
}
