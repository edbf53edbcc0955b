import { z } from 'zod';
import type { Day } from '../../../model/schema/day.ts';
import { isReversed, periodsAmong } from '../../../model/schema/doubt.ts';
import { fieldSpecs, KIND_NAMES, type Kind } from '../../../model/schema/kinds.ts';
import type { NodeRecord, RelationRecord } from '../../../model/schema/record.ts';
import { RELATION_NAMES, type RelationKind, relationSpec } from '../../../model/schema/relations.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn } from '../../../model/terms/value-in.ts';
import type { Graph } from '../../../model/view/view.ts';
import { defineRule, type Found } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { FINE, words } from '../../words/verdict.ts';

const PERIODS: ReadonlyMap<Kind | RelationKind, ReturnType<typeof periodsAmong>> = new Map([
  ...KIND_NAMES.map((kind) => [kind, periodsAmong(fieldSpecs(kind))] as const),
  ...RELATION_NAMES.map((kind) => [kind, periodsAmong(relationSpec(kind).fields)] as const),
]);

/** The first field that ends before its start, with its day. */
function reversedIn(record: NodeRecord | RelationRecord): { field: string; day: Day } | undefined {
  for (const period of PERIODS.get(record.kind) ?? []) {
    const [, field] = period;
    const day = isReversed(record.fields, period) ? dayIn(record, field) : undefined;
    if (day !== undefined) return { field, day };
  }
  return undefined;
}

/** Kinds of dated relations that leave records of a kind. */
const DATED: ReadonlyMap<Kind, readonly RelationKind[]> = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    RELATION_NAMES.filter((name) => relationSpec(name).dated && relationSpec(name).from.includes(kind)),
  ]),
);

/** Dated relations belong to the record from which they go; of those that are wrong, the first by id. */
function firstReversed(graph: Graph, { id, kind }: NodeRecord): RelationRecord | undefined {
  let first: RelationRecord | undefined;
  for (const dated of DATED.get(kind) ?? [])
    for (const relation of graph.along(id, dated, 'out'))
      if (reversedIn(relation) && (!first || relation.id < first.id)) first = relation;
  return first;
}

export const endBeforeStart = defineRule({
  id: 'DQ4',
  title: words('结束早于开始', 'End before start'),
  explain: words(
    '记录本身或其有期限的关系，结束日期早于开始日期。',
    'A record, or one of its dated relations, that ends before it starts.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'record',
  params: z.strictObject({}),
  isTimeless: true,
  judge({ subject, graph }) {
    const own = reversedIn(subject);
    if (own) return ofRecord(subject, own.field, own.day);
    const relation = firstReversed(graph, subject);
    const reversed = relation && reversedIn(relation);
    return reversed ? ofRelation(graph, subject, relation, reversed.day) : FINE;
  },
});

function ofRecord(subject: NodeRecord, field: string, end: Day): Found {
  const title = fieldSpecs(subject.kind)[field]?.title ?? { zh: field, en: field };
  const day = dayWords(end);
  return {
    outcome: 'finding',
    why: words(
      `“${nameOf(subject)}”的“${title.zh}”（${day.zh}）早于开始日期。`,
      `“${title.en}” of “${nameOf(subject, 'en')}” (${day.en}) is before its start.`,
    ),
    path: { nodes: [subject.id], relations: [] },
    firstStep: { label: words('核对日期', 'Check the day'), do: 'field', id: subject.id, field },
  };
}

function ofRelation(graph: Graph, subject: NodeRecord, relation: RelationRecord, end: Day): Found {
  const { title } = relationSpec(relation.kind);
  const other = graph.node(relation.target);
  const day = dayWords(end);
  return {
    outcome: 'finding',
    why: words(
      `${nameOf(subject)}与${other ? nameOf(other) : ''}的“${title.zh}”关系止于${day.zh}，早于开始日期。`,
      `“${title.en}” from ${nameOf(subject, 'en')} to ${other ? nameOf(other, 'en') : ''} ends on ${day.en}, before its start.`,
    ),
    path: { nodes: [subject.id, relation.target], relations: [relation.id] },
    firstStep: { label: words('核对关系日期', 'Check the relation'), do: 'open', id: subject.id },
  };
}
