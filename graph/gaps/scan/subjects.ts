import type { Kind } from '../../model/schema/kinds.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import type { RelationKind } from '../../model/schema/relations.ts';
import type { Graph } from '../../model/view/view.ts';

/** One step along a relation: `BRANCH_OF>` from its source to its target, `<BRANCH_OF` back; `<LOCATED_IN:Venue` from that kind only. */
export type Step =
  | `${RelationKind}>`
  | `<${RelationKind}`
  | `${RelationKind}>:${Kind}`
  | `<${RelationKind}:${Kind}`;

/** Steps from a record, and the steps from where each leads: a tree, so it ends. */
export type Hops = { readonly [step in Step]?: Hops };

/** What is judged: records of these kinds, each with the surroundings that `hops` reaches and nothing else. */
export type SubjectSpec = { readonly kinds: readonly Kind[]; readonly hops: Hops };

const HOME = { 'LOCATED_IN>': {} } as const satisfies Hops;
/** A signer's own place, or those of the bodies its Party organisation is of. */
const SIGNER_HOME = { 'BRANCH_OF>': HOME, ...HOME } as const satisfies Hops;
/** Where an activity is at home (`home.ts`): with its host, what it belongs to, or who took part. */
const ACTIVITY_HOME = {
  'HOSTED_BY>': { ...SIGNER_HOME, 'RUN_BY>': SIGNER_HOME },
  'BELONGS_TO>': { '<PARTY_TO': SIGNER_HOME, 'RUN_BY>': SIGNER_HOME, 'GRANTED_TO>': SIGNER_HOME },
  '<TOOK_PART': SIGNER_HOME,
} as const satisfies Hops;
/** The signers of an agreement and the bodies they stand for. */
const SIGNERS = { '<PARTY_TO': { 'BRANCH_OF>': {} } } as const satisfies Hops;
/** The agreements of a signer, with the bodies on the other side and what those are members of. */
const PARTNERS = {
  'PARTY_TO>': { '<PARTY_TO': { 'BRANCH_OF>': { 'MEMBER_OF>': {} }, 'MEMBER_OF>': {} } },
} as const satisfies Hops;

/**
 * The surroundings of each subject. Rules walk the whole graph, and no further than this: the tests hold each to it, on
 * stories and on random graphs. An entry's changes walk the same table backward to the subjects that they can touch
 * (`touched.ts`), so that whatever a rule can see has it asked again.
 */
export const SUBJECTS = {
  organization: {
    kinds: ['SocialOrganization'],
    hops: {
      ...HOME,
      '<BRANCH_OF': { 'BRANCH_OF>': {}, '<HOLDS': {}, '<CREATED_BY': {} },
      '<HOLDS': {},
      'INSTRUCTED_BY>': {},
      'SUPERVISED_BY>': {},
      '<ASSESSES': {},
    },
  },
  partyOrganization: {
    kinds: ['PartyOrganization'],
    hops: {
      'BRANCH_OF>': { ...HOME, '<HOLDS': {}, 'PARTY_TO>': {} },
      'PARTY_TO>': {},
      '<HOLDS': { 'ATTENDED>': { 'MEETING_OF>': {} } },
    },
  },
  /** A Party organisation among those with whom it signed, and those with whom it should have. */
  partner: {
    kinds: ['PartyOrganization'],
    hops: {
      'BRANCH_OF>': { ...HOME, 'SUPERVISED_BY>': { '<BRANCH_OF': { 'BRANCH_OF>': {} } }, ...PARTNERS },
      ...PARTNERS,
    },
  },
  agreement: {
    kinds: ['Agreement'],
    hops: {
      '<PARTY_TO': SIGNER_HOME,
      '<BELONGS_TO': {},
      'RENEWS>': {},
      '<RENEWS': {},
      'FILED_UNDER>': {},
      '<APPRAISES': {},
    },
  },
  /** An agreement with what its sides ask for and offer. */
  exchange: {
    kinds: ['Agreement'],
    hops: {
      '<PARTY_TO': {
        ...HOME,
        'BRANCH_OF>': { ...HOME, 'NEEDS>': {}, 'OFFERS>': {} },
        'NEEDS>': {},
        'OFFERS>': {},
      },
      'LISTS>': {},
    },
  },
  /** An agreement beside the others of whoever signed it. */
  twin: {
    kinds: ['Agreement'],
    hops: {
      '<PARTY_TO': {
        ...HOME,
        'BRANCH_OF>': { ...HOME, 'PARTY_TO>': SIGNERS },
        '<BRANCH_OF': { 'BRANCH_OF>': {}, 'PARTY_TO>': SIGNERS },
        'PARTY_TO>': SIGNERS,
      },
      'RENEWS>': {},
      '<RENEWS': {},
    },
  },
  community: {
    kinds: ['Community'],
    hops: { ...HOME, 'PARTY_TO>': {}, '<BRANCH_OF': { 'BRANCH_OF>': {}, 'PARTY_TO>': {} } },
  },
  /** Whoever can be loaded with too many agreements. */
  signer: {
    kinds: ['PartyOrganization', 'Community'],
    hops: {
      ...HOME,
      'BRANCH_OF>': { ...HOME, 'PARTY_TO>': {} },
      '<BRANCH_OF': { 'BRANCH_OF>': {}, 'PARTY_TO>': {} },
      'PARTY_TO>': {},
    },
  },
  unit: { kinds: ['Unit'], hops: { ...HOME, '<BRANCH_OF': { 'BRANCH_OF>': {} } } },
  need: {
    kinds: ['Need'],
    hops: { '<NEEDS': SIGNER_HOME, '<CLAIMS': { 'BRANCH_OF>': {} }, '<ANSWERS': {}, '<LISTS': {} },
  },
  offer: {
    kinds: ['Offer'],
    hops: { '<OFFERS': SIGNER_HOME, '<USES': {}, '<LISTS': SIGNERS },
  },
  activity: {
    kinds: ['Activity'],
    hops: { ...ACTIVITY_HOME, 'HELD_AT>': HOME },
  },
  town: { kinds: ['Town'], hops: { '<LOCATED_IN:Venue': {} } },
  brand: {
    kinds: ['BrandProject'],
    hops: {
      'CREATED_BY>': SIGNER_HOME,
      'BACKED_BY>': { '<BELONGS_TO': {}, ...SIGNERS },
      'SERVES>': {},
    },
  },
  grant: {
    kinds: ['Grant'],
    hops: { 'GRANTED_TO>': SIGNER_HOME, 'GRANT_FOR>': {}, '<BELONGS_TO': {} },
  },
  figure: {
    kinds: ['ReportedFigure'],
    hops: { 'SOURCE>': { '<SOURCE:ReportedFigure': {} } },
  },
  /** Whatever holds days of its own, or relations that do. */
  record: {
    kinds: [
      'SocialOrganization',
      'PartyOrganization',
      'Community',
      'Unit',
      'Town',
      'Agreement',
      'Need',
      'Offer',
      'Task',
      'Activity',
      'Project',
      'Venue',
      'Grant',
      'Donation',
      'AidAction',
      'Honour',
      'Assessment',
      'DemoSite',
      'Person',
      'ReportedFigure',
      'BrandProject',
      'VolunteerTeam',
      'Inspection',
      'Meeting',
    ],
    hops: {
      ...HOME,
      ...ACTIVITY_HOME,
      'BRANCH_OF>': HOME,
      'UNDER>': { 'BRANCH_OF>': {} },
      'SUPERVISED_BY>': {},
      'REGISTERED_BY>': {},
      'MEMBER_OF>': {},
      'INSTRUCTED_BY>': {},
      'HOLDS>': SIGNER_HOME,
      '<PARTY_TO': SIGNER_HOME,
      '<NEEDS': SIGNER_HOME,
      '<OFFERS': SIGNER_HOME,
      'RUN_BY>': SIGNER_HOME,
      'GRANTED_TO>': SIGNER_HOME,
      'ASSESSES>': HOME,
      'CREATED_BY>': SIGNER_HOME,
      'INSPECTS>': HOME,
      'MEETING_OF>': HOME,
    },
  },
} as const satisfies Record<string, SubjectSpec>;

export type Subject = keyof typeof SUBJECTS;
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as Subject[];

/** A record as what it is judged as; undefined where it is not there, or is of another kind. */
export function subjectOf(graph: Graph, subject: Subject, id: string): NodeRecord | undefined {
  const node = graph.node(id);
  const kinds: readonly Kind[] = SUBJECTS[subject].kinds;
  return node && kinds.includes(node.kind) ? node : undefined;
}
