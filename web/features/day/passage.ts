import { inForceOn } from '../../../graph/model/agreement.ts';
import { valueOn } from '../../../graph/model/dated.ts';
import { addDays, type Day } from '../../../graph/model/day.ts';
import type { NodeRecord } from '../../../graph/model/record.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { firstOfMonth, lastOfMonth } from './months.ts';

/** Assistance outside the district is counted apart, here as among the figures. */
export const isPairing = ({ kind, fields }: NodeRecord): boolean =>
  kind === 'Agreement' && fields['agreementType'] !== 'assistance';

/** What is counted on a day. */
export type DayFacts = { readonly inForce: number; readonly leads: number };

export function factsOn(view: View, on: Day): DayFacts {
  let [inForce, leads] = [0, 0];
  for (const node of view.nodes.values()) {
    const { kind, fields } = node;
    if (isPairing(node) && inForceOn(fields, on) === true) inForce += 1;
    if (kind === 'PartyOrganization' && valueOn(fields, 'lead', on) === true) leads += 1;
  }
  return { inForce, leads };
}

/** What was signed after one day and by another, and what has ended between them. */
export type Passage = { readonly signed: number; readonly ended: number };

export function passageBetween(view: View, before: Day, on: Day): Passage {
  let [signed, ended] = [0, 0];
  for (const node of view.nodes.values()) {
    if (!isPairing(node)) continue;
    const { fields } = node;
    const day = fields['signedOn'];
    if (typeof day === 'string' && before < day && day <= on) signed += 1;
    if (inForceOn(fields, before) === true && inForceOn(fields, on) === false) ended += 1;
  }
  return { signed, ended };
}

/** Whether the time between two days is what people call one month. */
export const isWholeMonth = (before: Day, on: Day): boolean =>
  on === lastOfMonth(on) && before === addDays(firstOfMonth(on), -1);
