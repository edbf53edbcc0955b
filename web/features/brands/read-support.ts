import type { Day } from '../../../graph/model/schema/day.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { firstDayOf, lastActiveDay } from '../../../graph/model/terms/activity.ts';
import { hostsOf, isSignedOn, signersOf } from '../../../graph/model/terms/agreement.ts';
import type { Graph, State } from '../../../graph/model/view/view.ts';
import { into, out } from '../../../graph/model/view/walk.ts';
import { type Pairing, pairingOf } from '../../state/pairing-of.ts';

/** An activity behind a brand: its own, or one of an agreement that carries it. */
export type Backing = { readonly node: NodeRecord; readonly day: Day | undefined };

const backingOf = (graph: Graph, brandId: string, kind: 'Agreement' | 'Activity'): NodeRecord[] =>
  out(graph, brandId, 'BACKED_BY')
    .map(({ node }) => node)
    .filter((node) => node.kind === kind);

/** Every activity behind a brand by a day, each once, the latest first; those without a day come last. */
export function activitiesBehind(graph: Graph, brandId: string, on: Day): Backing[] {
  const found = new Map<string, NodeRecord>();
  for (const node of backingOf(graph, brandId, 'Activity')) found.set(node.id, node);
  for (const agreement of backingOf(graph, brandId, 'Agreement'))
    for (const { node } of into(graph, agreement.id, 'BELONGS_TO')) found.set(node.id, node);
  return [...found.values()]
    .filter((node) => (firstDayOf(node) ?? on) <= on)
    .map((node) => ({ node, day: lastActiveDay([node], on) }))
    .sort((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : 1));
}

/** An agreement that carries a brand, and whether it was signed by the day. */
export type Carrier = Pairing & { readonly isSigned: boolean };

/** The agreements that carry a brand and that had begun by a day, signed ones first. */
export function carriersOf(state: State, brandId: string, own: ReadonlySet<string>, on: Day): Carrier[] {
  return backingOf(state, brandId, 'Agreement')
    .filter(({ fields }) => {
      const days = ['draftedOn', 'negotiatingOn', 'toSignOn', 'signedOn'].flatMap((name) =>
        typeof fields[name] === 'string' ? [fields[name]] : [],
      );
      return days.length === 0 || days.some((day) => day <= on);
    })
    .map((agreement) => {
      return { ...pairingOf(state, agreement, on, own), isSigned: isSignedOn(agreement.fields, on) === true };
    })
    .sort((a, b) => Number(b.isSigned) - Number(a.isSigned) || (a.agreement.id < b.agreement.id ? -1 : 1));
}

/** Whether an activity is one with these records: held at, hosted or joined by one, or of an agreement that one signed. */
export function isWith(graph: Graph, activityId: string, ids: ReadonlySet<string>): boolean {
  const joined = [
    ...graph.along(activityId, 'HELD_AT', 'out').map(({ target }) => target),
    ...graph.along(activityId, 'HOSTED_BY', 'out').map(({ target }) => target),
    ...graph.along(activityId, 'TOOK_PART', 'in').map(({ source }) => source),
  ];
  if (joined.some((id) => ids.has(id))) return true;
  return graph
    .along(activityId, 'BELONGS_TO', 'out')
    .some(({ target }) => signersOf(graph, target).some(({ node }) => ids.has(node.id)));
}

/** A body with its Party organisations, or a Party organisation with its bodies: who acts for a record. */
export const standsFor = (graph: Graph, node: NodeRecord, on: Day): ReadonlySet<string> =>
  new Set([
    node.id,
    ...(node.kind === 'PartyOrganization'
      ? hostsOf(graph, node.id, on)
      : into(graph, node.id, 'BRANCH_OF', on).map((each) => each.node.id)),
  ]);
