import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { RelationKind } from '../../../graph/model/schema/relations.ts';

export type FormRelation = { readonly kind: RelationKind; readonly direction: 'out' | 'in' };

const out = (kind: RelationKind): FormRelation => ({ kind, direction: 'out' });
const into = (kind: RelationKind): FormRelation => ({ kind, direction: 'in' });

/** One of these says whose it is: nobody can look for it otherwise, so a form asks until one is chosen. */
export const OWNERS: Partial<Readonly<Record<Kind, readonly RelationKind[]>>> = {
  Need: ['NEEDS'],
  Offer: ['OFFERS'],
  Activity: ['HOSTED_BY', 'BELONGS_TO'],
};

/** The relations without which a new record of a kind would hang in the air; all others are added in the inspector. */
export const FORM_RELATIONS: Partial<Readonly<Record<Kind, readonly FormRelation[]>>> = {
  SocialOrganization: [out('SUPERVISED_BY')],
  PartyOrganization: [out('BRANCH_OF'), out('UNDER')],
  Appraisal: [out('APPRAISES')],
  Need: [into('NEEDS')],
  Offer: [into('OFFERS')],
  Task: [into('LISTS'), out('ANSWERS')],
  Activity: [out('HOSTED_BY'), out('BELONGS_TO'), out('HELD_AT'), into('TOOK_PART')],
  Project: [out('RUN_BY'), out('PLACED_IN')],
  BrandProject: [out('CREATED_BY'), out('SERVES')],
  Grant: [out('GRANTED_TO')],
  Donation: [into('GAVE')],
  AidAction: [into('GAVE')],
  Honour: [out('AWARDED')],
  Assessment: [out('ASSESSES')],
  DemoSite: [out('DEMO_SITE_OF')],
  VolunteerTeam: [out('RUN_BY')],
  Inspection: [out('INSPECTS'), out('INSPECTED_BY')],
  Meeting: [out('MEETING_OF')],
  Decision: [into('DECIDED')],
};
