import type { Group } from '../../../graph/model/schema/field.ts';
import type { RelationKind } from '../../../graph/model/schema/relations.ts';

/** The sections of the inspector: a kind's own groups of fields, and what relations bring. */
export type Section = Group | 'brand' | 'pairing' | 'activity' | 'exchange' | 'links';

type Place = { readonly out: Section; readonly in: Section };

/** Where a relation is read, from its source and from its target. A relation that is missing here does not compile. */
export const RELATION_PLACES: Readonly<Record<RelationKind, Place>> = {
  BRANCH_OF: { out: 'identity', in: 'party' },
  UNDER: { out: 'identity', in: 'links' },
  SUPERVISED_BY: { out: 'identity', in: 'links' },
  REGISTERED_BY: { out: 'identity', in: 'links' },
  MEMBER_OF: { out: 'links', in: 'members' },
  LOCATED_IN: { out: 'identity', in: 'links' },
  INSTRUCTED_BY: { out: 'party', in: 'links' },
  PARTY_TO: { out: 'pairing', in: 'pairing' },
  FILED_UNDER: { out: 'identity', in: 'links' },
  RENEWS: { out: 'term', in: 'term' },
  LISTS: { out: 'exchange', in: 'exchange' },
  APPRAISES: { out: 'identity', in: 'records' },
  NEEDS: { out: 'exchange', in: 'exchange' },
  OFFERS: { out: 'exchange', in: 'exchange' },
  CLAIMS: { out: 'exchange', in: 'exchange' },
  ANSWERS: { out: 'exchange', in: 'exchange' },
  USES: { out: 'exchange', in: 'exchange' },
  BELONGS_TO: { out: 'identity', in: 'activity' },
  HELD_AT: { out: 'identity', in: 'activity' },
  HOSTED_BY: { out: 'identity', in: 'activity' },
  TOOK_PART: { out: 'activity', in: 'links' },
  RUN_BY: { out: 'identity', in: 'links' },
  PLACED_IN: { out: 'identity', in: 'links' },
  FUNDED_BY: { out: 'money', in: 'links' },
  GRANTED_TO: { out: 'identity', in: 'links' },
  GRANT_FOR: { out: 'identity', in: 'links' },
  GAVE: { out: 'links', in: 'identity' },
  CREATED_BY: { out: 'identity', in: 'brand' },
  SERVES: { out: 'links', in: 'brand' },
  BACKED_BY: { out: 'links', in: 'brand' },
  AWARDED: { out: 'identity', in: 'brand' },
  ASSESSES: { out: 'identity', in: 'brand' },
  DEMO_SITE_OF: { out: 'identity', in: 'brand' },
  HOLDS: { out: 'identity', in: 'party' },
  ATTENDED: { out: 'links', in: 'links' },
  MEETING_OF: { out: 'identity', in: 'links' },
  DECIDED: { out: 'links', in: 'identity' },
  INSPECTS: { out: 'identity', in: 'links' },
  INSPECTED_BY: { out: 'identity', in: 'links' },
  SOURCE: { out: 'records', in: 'links' },
};
