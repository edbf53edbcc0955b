import type { FormRelation } from '../../graph/model/answers/gap.ts';
import { addDays, type Day } from '../../graph/model/schema/day.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import { type RelationKind, relationSpec } from '../../graph/model/schema/relations.ts';
import type { State } from '../../graph/model/view/view.ts';

/** The field that says since when a record of a kind counts; without it nobody can say whether a gap is closed. */
const DAY_FIELDS: Partial<Readonly<Record<Kind, string>>> = {
  Activity: 'from',
  Agreement: 'draftedOn',
  Appraisal: 'on',
  Assessment: 'on',
  Meeting: 'on',
  Need: 'postedOn',
  Offer: 'postedOn',
  PartyOrganization: 'foundedOn',
  Venue: 'openedOn',
};

/** Dated fields that begin with a value: a brand without a stage would seem to have been there always. */
const FIRST_VALUES: Partial<Readonly<Record<Kind, Fields>>> = { BrandProject: { stage: ['created'] } };

/** What a form that closes a gap begins with beyond what the gap knows: the days that decide, as of the day. */
export function decidingFields(
  state: State,
  kind: Kind,
  given: { readonly fields: Fields; readonly relations: readonly FormRelation[] },
  on: Day,
): Fields {
  const field = DAY_FIELDS[kind];
  const renewed = given.relations.find((relation) => relation.kind === 'RENEWS')?.other;
  const until = renewed === undefined ? undefined : state.node(renewed)?.fields['termTo'];
  const all: Fields = {
    ...(field === undefined ? {} : { [field]: on }),
    ...(typeof until === 'string' ? { termFrom: addDays(until, 1) } : {}),
    ...FIRST_VALUES[kind],
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => given.fields[name] === undefined));
}

/** The field of a new relation that is filled with the day. */
export const decidingRelationField = (kind: RelationKind): string | undefined =>
  kind === 'CLAIMS' ? 'claimedOn' : relationSpec(kind).dated ? 'validFrom' : undefined;
