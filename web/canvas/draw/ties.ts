import type { Day } from '../../../graph/model/schema/day.ts';
import { KIND_NAMES } from '../../../graph/model/schema/kinds.ts';
import { RELATIONS } from '../../../graph/model/schema/relations.ts';
import type { Graph } from '../../../graph/model/view/view.ts';
import { out } from '../../../graph/model/view/walk.ts';
import type { Mark, Tie } from './drawing.ts';

const TYING = ['CREATED_BY', 'BRANCH_OF', 'SUPERVISED_BY'] as const;
const KIND_OF = { CREATED_BY: 'brand', BRANCH_OF: 'joint', SUPERVISED_BY: 'supervision' } as const;
const TYING_FROM = new Map(
  KIND_NAMES.map((kind) => [kind, TYING.filter((relation) => RELATIONS[relation].from.includes(kind))]),
);
export const TYING_KINDS = KIND_NAMES.filter((kind) => TYING_FROM.get(kind)?.length);

/** What ties a record to others on the day, whether they have marks or not. */
export type Tying = { readonly ties: readonly Tie[] };

export function tyingOn(graph: Graph, id: string, on: Day): Tying | undefined {
  const node = graph.node(id);
  const ties = (node ? (TYING_FROM.get(node.kind) ?? []) : []).flatMap((relation) => {
    const held = out(graph, id, relation, on);
    // A Party organisation of one body alone is that body's own.
    const kind = relation === 'BRANCH_OF' && held.length === 1 ? 'own' : KIND_OF[relation];
    return held.map((other): Tie => ({ source: id, target: other.node.id, kind }));
  });
  return ties.length === 0 ? undefined : { ties };
}

/**
 * Thin lines between marks: a brand and its creator, a joint Party organisation and its members, who supervises whom.
 * `standsFor` says by which mark a record is shown.
 */
export function drawTies(tyings: readonly Tying[], standsFor: ReadonlyMap<string, string>): readonly Tie[] {
  const drawn: Tie[] = [];
  for (const { ties } of tyings) {
    for (const { kind, ...ends } of ties) {
      const [source, target] = [standsFor.get(ends.source), standsFor.get(ends.target)];
      if (source !== undefined && target !== undefined && source !== target)
        drawn.push({ source, target, kind });
    }
  }
  return drawn;
}

/** The mark of each record that has one: its own, or that of the body whose own Party organisation it is. */
export function marksByRecord(marks: ReadonlyMap<string, Mark>): ReadonlyMap<string, string> {
  const standsFor = new Map<string, string>();
  for (const { id, party } of marks.values()) if (party !== undefined) standsFor.set(party, id);
  for (const id of marks.keys()) standsFor.set(id, id);
  return standsFor;
}
