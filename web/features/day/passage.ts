import { valueOn } from '../../../graph/model/schema/dated.ts';
import { addDays, type Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { inForceOn } from '../../../graph/model/terms/agreement.ts';
import type { WholeGraph } from '../../../graph/model/view/view.ts';
import { firstOfMonth, lastOfMonth } from './months.ts';

/** Whether an agreement is one: assistance outside the district is counted apart, here as among the figures. */
export const isPairing = ({ fields }: NodeRecord): boolean => fields['agreementType'] !== 'assistance';

/** What is counted on a day. */
export type DayFacts = { readonly inForce: number; readonly leads: number };

export function factsOn(view: WholeGraph, on: Day): DayFacts {
  const inForce = view
    .ofKind('Agreement')
    .filter((node) => isPairing(node) && inForceOn(node.fields, on) === true);
  const leads = view.ofKind('PartyOrganization').filter(({ fields }) => valueOn(fields, 'lead', on) === true);
  return { inForce: inForce.length, leads: leads.length };
}

/** What was signed after one day and by another, and what has ended between them. */
export type Passage = { readonly signed: number; readonly ended: number };

export function passageBetween(view: WholeGraph, before: Day, on: Day): Passage {
  let [signed, ended] = [0, 0];
  for (const node of view.ofKind('Agreement')) {
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
