import { z } from 'zod';
import { addDays, type Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, hasCome, isKnownEmpty } from '../../../model/terms/value-in.ts';
import type { Graph } from '../../../model/view/view.ts';
import { type Neighbour, out } from '../../../model/view/walk.ts';
import { defineRule, type Found, type Verdict } from '../../rule.ts';
import { unlessSigned } from '../../words/in-force.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

/** A town that a record left for another: the earlier stay, without an end, and the later one. */
function openStay(graph: Graph, { id }: NodeRecord, on: Day): [Neighbour, Neighbour] | undefined {
  const stays = out(graph, id, 'LOCATED_IN', on);
  for (const later of stays) {
    const from = dayIn(later.relation, 'validFrom');
    const earlier = stays.find(
      ({ node, relation }) =>
        node.id !== later.node.id &&
        (relation.fields['role'] === 'registered') === (later.relation.fields['role'] === 'registered') &&
        dayIn(relation, 'validTo') === undefined &&
        from !== undefined &&
        (dayIn(relation, 'validFrom') ?? '') < from,
    );
    if (earlier) return [earlier, later];
  }
  return undefined;
}

export const endMissing = defineRule({
  id: 'DQ5',
  title: words('缺结束日期', 'End missing'),
  explain: words(
    '应有结束日期而没有：已签订、未终止的协议没有期限届满日，已拨付的公益创投资助没有结束日期，迁到另一镇街后原所在关系没有止日。',
    'An end that should be there and is not: of a signed agreement’s term, of a paid venture-philanthropy grant, of the stay in a town that was left for another.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'record',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (subject.kind === 'Agreement') return ofAgreement(subject, on);
    if (subject.kind === 'Grant') return ofGrant(subject, on);
    const stays = out(graph, subject.id, 'LOCATED_IN');
    if (stays.length < 2) return OUTSIDE;
    const open = openStay(graph, subject, on);
    return open ? ofStay(subject, ...open) : FINE;
  },
});

function ofAgreement(agreement: NodeRecord, on: Day): Verdict {
  const unsigned = unlessSigned(agreement, on);
  if (unsigned?.outcome === 'outside' || hasCome(agreement, 'endedOn', on)) return OUTSIDE;
  if (dayIn(agreement, 'termTo') !== undefined || isKnownEmpty(agreement, 'termTo')) return FINE;
  return unsigned ?? lacking(agreement, 'termTo', words('期限届满日', 'last day of its term'));
}

function ofGrant(grant: NodeRecord, on: Day): Verdict {
  if (grant.fields['scheme'] !== 'venture') return OUTSIDE;
  const paidOn = dayIn(grant, 'paidOn');
  if (paidOn !== undefined && paidOn > on) return OUTSIDE;
  if (dayIn(grant, 'endsOn') !== undefined || isKnownEmpty(grant, 'endsOn')) return FINE;
  if (isKnownEmpty(grant, 'paidOn')) return OUTSIDE;
  return paidOn === undefined
    ? unknown('资助的拨付日期', 'the day on which the grant was paid')
    : lacking(grant, 'endsOn', words('结束日期', 'last day'));
}

const lacking = (record: NodeRecord, field: string, end: Found['why']): Found => ({
  outcome: 'finding',
  why: words(`“${nameOf(record)}”没有${end.zh}。`, `“${nameOf(record)}” has no ${end.en}.`),
  path: {
    nodes: [record.id],
    relations: [],
    missing: { from: record.id, what: words(`缺${end.zh}`, `its ${end.en} is missing`) },
  },
  firstStep: { label: words('补登日期', 'Add the day'), do: 'field', id: record.id, field },
});

const ofStay = (record: NodeRecord, earlier: Neighbour, later: Neighbour): Found => ({
  outcome: 'finding',
  why: words(
    `${nameOf(record)}已迁到${nameOf(later.node)}，在${nameOf(earlier.node)}的记录没有止日。`,
    `${nameOf(record)} has moved to ${nameOf(later.node)}; its stay in ${nameOf(earlier.node)} has no end.`,
  ),
  path: {
    nodes: [earlier.node.id, record.id, later.node.id],
    relations: [earlier.relation.id, later.relation.id],
    missing: { from: record.id, to: earlier.node.id, what: words('缺止日', 'the end is missing') },
  },
  firstStep: {
    label: words('补登止日', 'Add the end'),
    do: 'command',
    type: 'relation.update',
    args: {
      id: earlier.relation.id,
      source: record.id,
      target: earlier.node.id,
      set: { validTo: addDays(dayIn(later.relation, 'validFrom') ?? '', -1) },
      was: { validTo: null },
    },
  },
});
