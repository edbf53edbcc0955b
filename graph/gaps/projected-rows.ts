import type { SubjectFacts } from '../facts/read-facts.ts';
import { MILESTONES } from '../model/agreement.ts';
import type { Kind } from '../model/kinds.ts';
import type { Fields, FieldValue } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import { nameOf } from '../model/terms/name.ts';
import { into, type Neighbour, out } from '../model/view/walk.ts';

/** The other end of a dated relation, kept small: a store of any size holds one for each. */
export type Tie = { readonly id: string; readonly fields: Fields };
const NO_FIELDS: Fields = {};

const ties = (neighbours: readonly Neighbour[], ...fields: readonly string[]): Tie[] =>
  neighbours.map(({ relation, node }) => ({ id: node.id, fields: only(relation.fields, fields) }));

/** A few fields of a record, those that are there. */
function only(all: Fields, names: readonly string[]): Fields {
  const some: Record<string, FieldValue> = {};
  let isEmpty = true;
  for (const name of names) {
    const value = all[name];
    if (value === undefined) continue;
    some[name] = value;
    isEmpty = false;
  }
  return isEmpty ? NO_FIELDS : some;
}
/** Days on which a task is known to have been going on. */
export const TASK_DAYS = ['postedOn', 'progressOn', 'closedOn'] as const;
const VALIDITY = ['validFrom', 'validTo'] as const;
const dated = (kind: string): string[] => [kind, `${kind}From`];

export type BodyRow = {
  readonly row: 'body';
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly sample: boolean;
  readonly fields: Fields;
  readonly locations: readonly Tie[];
  /** Its Party organisations, joint ones too. */
  readonly partyOrganizations: readonly Tie[];
};
export type PartyRow = {
  readonly row: 'party';
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly sample: boolean;
  readonly fields: Fields;
  readonly hosts: readonly Tie[];
};
/** Who signs, or states a need or an offer; for a Party organisation the bodies it is of. */
export type Signer = { readonly id: string; readonly isParty: boolean; readonly hosts: readonly Tie[] };
export type AgreementRow = {
  readonly row: 'agreement';
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly sample: boolean;
  readonly fields: Fields;
  readonly signers: readonly Signer[];
};
export type DemandRow = {
  readonly row: 'demand';
  readonly id: string;
  readonly kind: 'Need' | 'Offer';
  readonly name: string;
  readonly sample: boolean;
  readonly fields: Fields;
  readonly by: readonly Signer[];
  readonly claims: readonly Tie[];
  /** Agreements that list it. */
  readonly listing: readonly Tie[];
  /** Tasks that use an offer. */
  readonly uses: readonly Tie[];
};
type TownRow = {
  readonly row: 'town';
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly sample: boolean;
};
export type ProjectedRow = TownRow | BodyRow | PartyRow | AgreementRow | DemandRow;

const body = ({ subject, graph }: SubjectFacts): BodyRow => ({
  row: 'body',
  id: subject.id,
  kind: subject.kind,
  name: nameOf(subject),
  sample: subject.sample,
  fields: only(subject.fields, [...dated('status'), 'outside', 'foundedOn', 'formerNames']),
  locations: ties(out(graph, subject.id, 'LOCATED_IN'), ...VALIDITY, 'role'),
  partyOrganizations: ties(into(graph, subject.id, 'OF'), ...VALIDITY),
});

const party = ({ subject, graph }: SubjectFacts): PartyRow => ({
  row: 'party',
  id: subject.id,
  kind: subject.kind,
  name: nameOf(subject),
  sample: subject.sample,
  fields: only(subject.fields, ['foundedOn', ...dated('lead'), 'formerNames']),
  hosts: ties(out(graph, subject.id, 'OF'), ...VALIDITY),
});

const agreement = ({ subject, graph }: SubjectFacts): AgreementRow => ({
  row: 'agreement',
  id: subject.id,
  kind: subject.kind,
  name: nameOf(subject),
  sample: subject.sample,
  fields: only(subject.fields, ['none', ...MILESTONES]),
  signers: signers(graph, subject.id, 'PARTY_TO'),
});

const signers = (graph: SubjectFacts['graph'], id: string, kind: RelationKind): Signer[] =>
  into(graph, id, kind).map(({ node }) => ({
    id: node.id,
    isParty: node.kind === 'PartyOrganization',
    hosts: ties(out(graph, node.id, 'OF'), ...VALIDITY),
  }));

/** The other end itself, a few of its fields. */
const records = (neighbours: readonly Neighbour[], ...fields: readonly string[]): Tie[] =>
  neighbours.map(({ node }) => ({ id: node.id, fields: only(node.fields, fields) }));

const demand =
  (kind: 'Need' | 'Offer', by: RelationKind) =>
  ({ subject, graph }: SubjectFacts): DemandRow => ({
    row: 'demand',
    id: subject.id,
    kind,
    name: nameOf(subject),
    sample: subject.sample,
    fields: only(subject.fields, ['category', 'postedOn', 'closedOn', 'withdrawnOn']),
    by: signers(graph, subject.id, by),
    claims: ties(into(graph, subject.id, 'CLAIMS'), 'claimedOn', 'withdrawnOn'),
    listing: records(into(graph, subject.id, 'LISTS'), ...MILESTONES, 'none'),
    uses: records(into(graph, subject.id, 'USES'), ...TASK_DAYS),
  });

const town = ({ subject }: SubjectFacts): TownRow => ({
  row: 'town',
  id: subject.id,
  kind: subject.kind,
  name: nameOf(subject),
  sample: subject.sample,
});

/** Which subjects make up the projection, and what of each is kept: no reading but that for the local rules. */
export const PROJECTED = {
  organization: body,
  community: body,
  unit: body,
  partyOrganization: party,
  agreement,
  need: demand('Need', 'NEEDS'),
  offer: demand('Offer', 'OFFERS'),
  town,
} as const satisfies Record<string, (facts: SubjectFacts) => ProjectedRow>;
