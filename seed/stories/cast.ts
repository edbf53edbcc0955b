import type { Day } from '../../graph/model/schema/day.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields } from '../../graph/model/schema/record.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';

/** Commands that make one record of a story, and its id for the next. */
export type Cast = { readonly id: string; readonly commands: readonly SeedCommand[] };

const named = (kind: Kind, id: string, fields: Fields, relations: readonly SeedRelation[]): SeedCommand =>
  create(kind, id, [invented({ name: `示例·${id}`, ...fields })], relations);

/** A record of a kind with a name; relations go from or to it. */
export const cast = (
  kind: Kind,
  id: string,
  fields: Fields = {},
  relations: readonly SeedRelation[] = [],
): Cast => ({ id, commands: [named(kind, id, fields, relations)] });

export const organization = (
  id: string,
  fields: Fields = {},
  relations: readonly SeedRelation[] = [],
): Cast => cast('SocialOrganization', id, fields, relations);

/** A Party organisation of these bodies; they are made first. */
export function partyOrganization(
  id: string,
  {
    of,
    fields = {},
    relations = [],
  }: {
    readonly of?: Cast | readonly Cast[];
    readonly fields?: Fields;
    readonly relations?: readonly SeedRelation[];
  } = {},
): SeedCommand[] {
  const hosts = of === undefined ? [] : 'id' in of ? [of] : of;
  return [
    ...hosts.flatMap((host) => host.commands),
    named('PartyOrganization', id, fields, [
      ...hosts.map((host) => link('BRANCH_OF', id, host.id)),
      ...relations,
    ]),
  ];
}

/** A Party organisation `id` of the organisation `id-so`, whose leader `id-lead` holds no post in it. */
export const branchWithLeader = (id: string): SeedCommand[] => [
  ...partyOrganization(id, { of: organization(`${id}-so`) }),
  ...cast('Person', `${id}-lead`, {}, [link('HOLDS', `${id}-lead`, `${id}-so`, { post: 'leader' })]).commands,
];

type AgreementDays = {
  readonly signedOn?: Day;
  readonly publishedOn?: Day;
  readonly termFrom?: Day;
  readonly termTo?: Day;
  readonly endedOn?: Day;
};

/** An agreement between signers that are there already, in their order. */
export const agreement = (
  id: string,
  signers: readonly string[],
  days: AgreementDays,
  fields: Fields = {},
  relations: readonly SeedRelation[] = [],
): SeedCommand[] => [
  create(
    'Agreement',
    id,
    [invented({ title: `示例·${id}`, ...days, ...fields } as Fields)],
    [...signers.map((signer, index) => link('PARTY_TO', signer, id, { order: index + 1 })), ...relations],
    ['oneSigner', 'reversedDays', 'signedBeforeFounded'],
  ),
];

/** Two Party organisations `id-a` and `id-b`, each of one organisation. */
export const twoBranches = (id: string, statuses: readonly Fields[] = []): SeedCommand[] =>
  ['a', 'b'].flatMap((side, index) =>
    partyOrganization(`${id}-${side}`, { of: organization(`${id}-${side}-so`, statuses[index]) }),
  );

/** A record of a kind that has a title instead of a name; relations go from or to it. */
export const titled = (
  kind: Kind,
  id: string,
  fields: Fields = {},
  relations: readonly SeedRelation[] = [],
): SeedCommand[] => [
  create(kind, id, [invented({ title: `示例·${id}`, ...fields })], relations, ['reversedDays']),
];

/** An agreement `id-ag` of the Party organisations of two organisations, which are made first. */
export const agreementOfTwo = (
  id: string,
  days: AgreementDays,
  fields: Fields = {},
  relations: readonly SeedRelation[] = [],
): SeedCommand[] => [
  ...twoBranches(id),
  ...agreement(`${id}-ag`, [`${id}-a`, `${id}-b`], days, fields, relations),
];

/** A one-day activity of an agreement; without a day, nobody knows when it was. */
export const activityOf = (agreementId: string, id: string, on?: Day): SeedCommand[] =>
  titled('Activity', id, on === undefined ? {} : { from: on, to: on }, [link('BELONGS_TO', id, agreementId)]);
