import type { GraphEvent } from '../../model/log/event.ts';
import { touchOf } from '../../model/log/touch.ts';
import { fromField } from '../../model/schema/dated.ts';
import { fieldSpecs, KIND_NAMES, type Kind, kindSpec } from '../../model/schema/kinds.ts';
import type { RelationKind } from '../../model/schema/relations.ts';

/**
 * Fields that no rule looks at: a change of nothing else touches nobody, and their days turn nothing. What people correct
 * most (addresses, contents, notes) is among them. A field that is not listed is taken to be looked at; the tests
 * hold every rule to what is.
 */
export const UNREAD_FIELDS: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  SocialOrganization: [
    'shortNames',
    'subtype',
    'industry',
    'hub',
    'address',
    'longitude',
    'latitude',
    'note',
  ],
  PartyOrganization: ['shortNames', 'ownRoom', 'foundedThroughIncentive', 'note'],
  Community: ['shortNames', 'households', 'population', 'liaison', 'note'],
  Unit: ['shortNames', 'jointConferenceMember', 'note'],
  Town: ['shortNames', 'townKind'],
  Agreement: [
    'endReason',
    'principles',
    'goals',
    'contentLinks',
    'linkModes',
    'themes',
    'duties',
    'yearlyTasks',
    'mechanism',
    'liaison',
    'money',
    'rooms',
    'copies',
    'evidence',
    'note',
  ],
  Appraisal: ['routineScore', 'annualScore', 'note'],
  Need: ['text', 'quantity', 'budget', 'progress', 'result'],
  Offer: ['text', 'quantity', 'budget', 'progress', 'result'],
  Task: ['text', 'quantity', 'budget', 'progress', 'result'],
  Activity: ['activityType', 'themes', 'linkModes', 'place', 'beneficiaries', 'hours', 'money', 'note'],
  BrandProject: ['slogan', 'focus', 'level', 'note'],
};

const unread = new Set(
  Object.entries(UNREAD_FIELDS).flatMap(([kind, fields]) =>
    fields.flatMap((field) => [`${kind} ${field}`, `${kind} ${fromField(field)}`]),
  ),
);

/** Whether no rule looks at a field of records of a kind, or at the days of its values. */
export const isUnread = (kind: Kind | RelationKind, field: string): boolean => unread.has(`${kind} ${field}`);

/**
 * The field that a kind of records is named by, where it is a text: local rules put names into the words of what they
 * find, and none judges by one. The tests hold every rule to it.
 */
export function nameFieldOf(kind: Kind): string | undefined {
  const field = kindSpec(kind).nameField ?? 'name';
  return fieldSpecs(kind)[field]?.type === 'text' ? field : undefined;
}

const nameFields = new Map(KIND_NAMES.map((kind) => [kind, nameFieldOf(kind)]));

/** Whether an event can change what is said of findings, and not whether there are any: records got other names. */
export function isRenaming(event: GraphEvent): boolean {
  const touch = touchOf(event);
  return touch.what === 'fields' && touch.fields.every((field) => field === nameFields.get(touch.kind));
}
