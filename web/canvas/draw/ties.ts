import { holdsOn } from '../../../graph/model/dated.ts';
import type { Day } from '../../../graph/model/day.ts';
import type { RelationKind } from '../../../graph/model/relations.ts';
import type { View } from '../../../graph/model/view/view.ts';
import type { Mark, Tie } from '../drawing.ts';

const KIND_OF: Partial<Record<RelationKind, Tie['kind']>> = {
  CREATED_BY: 'brand',
  OF: 'joint',
  SUPERVISED_BY: 'supervision',
};

/** Thin lines between marks: a brand and its creator, a joint Party organisation and its members, who supervises whom. */
export function drawTies(view: View, on: Day, marks: ReadonlyMap<string, Mark>): Tie[] {
  const standsFor = new Map<string, string>();
  for (const mark of marks.values()) if (mark.party !== undefined) standsFor.set(mark.party, mark.id);
  const markFor = (id: string) => (marks.has(id) ? id : standsFor.get(id));
  const ties: Tie[] = [];
  for (const relation of view.relations.values()) {
    const kind = KIND_OF[relation.kind];
    if (!kind || !holdsOn(relation.fields, on)) continue;
    const source = markFor(relation.source);
    const target = markFor(relation.target);
    if (source === undefined || target === undefined || source === target) continue;
    ties.push({
      source,
      target,
      kind: kind === 'joint' && isAlone(view, relation.source, on) ? 'own' : kind,
    });
  }
  return ties;
}

function isAlone(view: View, partyOrganizationId: string, on: Day): boolean {
  let hosts = 0;
  for (const relation of view.relationsOf(partyOrganizationId)) {
    if (relation.kind === 'OF' && relation.source === partyOrganizationId && holdsOn(relation.fields, on))
      hosts += 1;
  }
  return hosts === 1;
}
