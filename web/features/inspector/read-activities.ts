import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import type { State } from '../../../graph/model/view/view.ts';
import { into, out } from '../../../graph/model/view/walk.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { pairingsOf, sameMark } from './read-pairings.ts';

export type ActivityRow = {
  readonly node: NodeRecord;
  readonly day: Day | undefined;
  readonly place: string | undefined;
};

const JOINS = ['BELONGS_TO', 'HELD_AT', 'HOSTED_BY', 'TOOK_PART', 'BACKED_BY'] as const;

function placeOf(state: State, activity: NodeRecord): string | undefined {
  const at = out(state, activity.id, 'HELD_AT')[0];
  if (at) return nameOf(at.node);
  const text = activity.fields['place'];
  return typeof text === 'string' ? text : undefined;
}

/** Activities of a mark and of its agreements by the day, the latest first. */
export function activitiesOf(state: State, node: NodeRecord, on: Day): ActivityRow[] {
  const { party, body } = sameMark(state, node, on);
  const near = new Set([node.id, party?.id, body?.id].filter((id) => id !== undefined));
  for (const pairing of pairingsOf(state, node, on)) near.add(pairing.agreement.id);
  const found = new Map<string, NodeRecord>();
  for (const id of near) {
    for (const kind of JOINS) {
      for (const { node: other } of [...out(state, id, kind), ...into(state, id, kind)])
        if (other.kind === 'Activity' && other.id !== node.id) found.set(other.id, other);
    }
  }
  return [...found.values()]
    .map((activity) => {
      const day = activity.fields['from'];
      return {
        node: activity,
        day: typeof day === 'string' ? day : undefined,
        place: placeOf(state, activity),
      };
    })
    .filter((row) => row.day === undefined || row.day <= on)
    .sort((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : 1));
}
