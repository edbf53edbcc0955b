import type { SubjectFacts } from '../facts/read-facts.ts';
import type { Day } from '../model/day.ts';
import type { Kind } from '../model/kinds.ts';
import type { Fields, FieldValue } from '../model/record.ts';
import type { RelationKind } from '../model/relations.ts';
import { into, type Neighbour, out } from '../model/walk.ts';
import { nameOf } from './verdict.ts';

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
export type AgreementRow = {
  readonly row: 'agreement';
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly sample: boolean;
  readonly fields: Fields;
  readonly signers: readonly {
    readonly id: string;
    readonly isParty: boolean;
    readonly hosts: readonly Tie[];
  }[];
};
export type DemandRow = {
  readonly row: 'demand';
  readonly id: string;
  readonly kind: 'Need' | 'Offer';
  readonly name: string;
  readonly sample: boolean;
  readonly fields: Fields;
  readonly by: readonly string[];
  readonly claims: readonly Tie[];
  /** Days on which an offer was used, as far as they are known; '' where the day is not. */
  readonly uses: readonly (Day | '')[];
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
  fields: only(subject.fields, ['signedOn', 'termFrom', 'termTo', 'endedOn']),
  signers: into(graph, subject.id, 'PARTY_TO').map(({ node }) => ({
    id: node.id,
    isParty: node.kind === 'PartyOrganization',
    hosts: ties(out(graph, node.id, 'OF'), ...VALIDITY),
  })),
});

const DEMAND_DAYS = ['category', 'postedOn', 'closedOn', 'withdrawnOn', 'deadline', 'windowDays'] as const;

const demand =
  (kind: 'Need' | 'Offer', by: RelationKind) =>
  ({ subject, graph }: SubjectFacts): DemandRow => ({
    row: 'demand',
    id: subject.id,
    kind,
    name: nameOf(subject),
    sample: subject.sample,
    fields: only(subject.fields, DEMAND_DAYS),
    by: into(graph, subject.id, by).flatMap(({ node }) =>
      node.kind === 'PartyOrganization'
        ? [node.id, ...out(graph, node.id, 'OF').map(({ node: host }) => host.id)]
        : [node.id],
    ),
    claims: ties(into(graph, subject.id, 'CLAIMS'), 'claimedOn', 'withdrawnOn'),
    uses: [
      ...into(graph, subject.id, 'USES').map(({ node }) =>
        dayOf(node.fields, 'closedOn', 'progressOn', 'postedOn'),
      ),
      ...into(graph, subject.id, 'LISTS').map(({ node }) => dayOf(node.fields, 'signedOn')),
    ],
  });

function dayOf(fields: Fields, ...names: readonly string[]): Day | '' {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string') return value;
  }
  return '';
}

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
