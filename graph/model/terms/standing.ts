import { valueOn } from '../schema/dated.ts';
import type { Day } from '../schema/day.ts';
import type { Fields } from '../schema/record.ts';

type WithFields = { readonly fields: Fields };

/** States in which an organisation is not, or not yet, in the register. */
const NOT_REGISTERED: readonly unknown[] = ['preparing', 'deregistered', 'cancelled', 'revoked'];

/** The registration status on a day; undefined: nobody knows. */
export const statusOn = (organization: WithFields, on: Day): unknown =>
  valueOn(organization.fields, 'status', on);

/** Whether it was founded by a day; an unknown founding day says nothing against it. */
export function isFoundedBy(node: WithFields, on: Day): boolean {
  const foundedOn = node.fields['foundedOn'];
  return typeof foundedOn !== 'string' || foundedOn <= on;
}

/**
 * Whether an organisation is there on a day: founded, and not known to be off the register. Ledgers often leave the
 * status of what goes on as it did blank, so an unknown one does not take it out of view.
 */
export const isThereOn = (organization: WithFields, on: Day): boolean =>
  isFoundedBy(organization, on) && !NOT_REGISTERED.includes(statusOn(organization, on));

/** Community organisations are filed with their town: no code, no supervisory unit, no report, no grade. */
export const isOnlyFiled = (organization: WithFields): boolean =>
  organization.fields['orgType'] === 'communityOrganization';
