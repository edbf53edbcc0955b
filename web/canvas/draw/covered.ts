import type { Day } from '../../../graph/model/schema/day.ts';
import { KIND_NAMES, KINDS } from '../../../graph/model/schema/kinds.ts';
import { bodyOn, type Covered, coveredBy, partyOn } from '../../../graph/model/terms/coverage.ts';
import type { Graph } from '../../../graph/model/view/view.ts';
import type { SeenAgreement } from './pairings.ts';

export const COUNTED_KINDS = KIND_NAMES.filter((kind) => KINDS[kind].isBody || kind === 'PartyOrganization');

/** A record as the count of who is paired asks for it. */
export type Counted = {
  readonly id: string;
  readonly body?: ReturnType<typeof bodyOn>;
  readonly party?: ReturnType<typeof partyOn>;
};

export function countedOn(graph: Graph, id: string, on: Day): Counted | undefined {
  const node = graph.node(id);
  if (!node || !COUNTED_KINDS.includes(node.kind)) return undefined;
  return KINDS[node.kind].isBody
    ? { id, body: bodyOn(graph, node, on) }
    : { id, party: partyOn(graph, node, on) };
}

/** Who is paired in each area: what the gap board's table of coverage counts. */
export function coveredIn(
  counted: readonly Counted[],
  agreements: readonly SeenAgreement[],
): ReadonlyMap<string, Covered> {
  const bodies = counted.flatMap(({ id, body }) => (body ? [[id, body] as const] : []));
  const parties = counted.flatMap(({ party }) => party ?? []);
  const inForce = agreements.filter(({ look }) => look !== 'planned');
  return coveredBy(
    new Map(bodies),
    parties,
    inForce.map(({ signers, hosts }) => ({ signers: signers.map(({ id }) => id), hosts })),
  );
}
