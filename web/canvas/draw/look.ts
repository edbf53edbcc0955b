import { addDays, type Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import {
  EXPIRING_DAYS,
  inForceOn,
  isOverOn,
  isRenewedOn,
  MILESTONES,
} from '../../../graph/model/terms/agreement.ts';
import type { Graph } from '../../../graph/model/view/view.ts';
import type { Look } from './drawing.ts';

/**
 * How an agreement looks on a day; undefined: not drawn. In force decides, as everywhere: one that is already renewed
 * but still runs stays solid. One whose every known milestone is still to come does not exist yet on that day.
 */
export function lookOn(graph: Graph, agreement: NodeRecord, on: Day): Look | undefined {
  const { fields } = agreement;
  const days = MILESTONES.map((name) => fields[name]).filter((day): day is Day => typeof day === 'string');
  if (days.length > 0 && days.every((day) => day > on)) return undefined;
  const inForce = inForceOn(fields, on);
  const to = fields['termTo'];
  if (inForce === true) {
    const ending = typeof to === 'string' && to <= addDays(on, EXPIRING_DAYS);
    return ending && isRenewedOn(graph, agreement.id, on) !== true ? 'expiring' : 'inForce';
  }
  return isOverOn(fields, on) || isRenewedOn(graph, agreement.id, on) === true ? undefined : 'planned';
}
