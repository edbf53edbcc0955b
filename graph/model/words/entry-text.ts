import type { CommandType } from '../commands/command.ts';
import type { Entry } from '../log/entry.ts';
import type { EventOf, GraphEvent } from '../log/event.ts';
import { inversesOf } from '../log/inverse.ts';
import { settingsOf } from '../schema/gap-note.ts';
import { fieldSpecs, kindSpec } from '../schema/kinds.ts';
import type { NodeRecord } from '../schema/record.ts';
import { RELATIONS } from '../schema/relations.ts';
import { MILESTONES } from '../terms/agreement.ts';
import { type ActParts, actText } from './act-text.ts';
import { changesText, parametersText } from './changes-text.ts';
import type { Language } from './language.ts';
import { GONE, recordText } from './record-text.ts';

/** Records by id, as far as they are known. */
export type Named = (id: string) => Pick<NodeRecord, 'kind' | 'fields' | 'sample'> | undefined;

type Sentence = Pick<Entry, 'type' | 'events' | 'takesBack'>;

/**
 * What an entry did, as one line. What it says of what was taken back is what that had done, since events say what undoes
 * them.
 */
export function entryText({ events, takesBack }: Sentence, named: Named, language: Language): string {
  const way = takesBack?.way;
  if (way === undefined) return eventsText(events, named, language);
  return PREFIX[way][language] + eventsText(way === 'undo' ? inversesOf(events) : events, named, language);
}

const PREFIX = {
  undo: { zh: '撤销：', en: 'undo: ' },
  redo: { zh: '重做：', en: 'redo: ' },
  part: { zh: '恢复：', en: 'restore: ' },
} as const;

function eventsText(events: readonly GraphEvent[], known: Named, language: Language): string {
  const act = actOf(events, namesIn(events, known, language), language);
  if (act) return actText(act[0], act[1], language);
  const count = new Set(events.map(idOf)).size;
  return language === 'zh' ? `改动 ${count} 条记录与联系` : `changes of ${count} records and relations`;
}

const idOf = (event: GraphEvent): string =>
  'node' in event ? event.node.id : 'relation' in event ? event.relation.id : event.id;

/** What is made or deleted here has its name from here, unless it has another by now. */
function namesIn(events: readonly GraphEvent[], known: Named, language: Language): (id: string) => string {
  return (id) => {
    const here = events.find((event) => 'node' in event && event.node.id === id);
    const node = here && 'node' in here ? here.node : known(id);
    return node ? recordText(node, language) : GONE[language];
  };
}

type Act = readonly [CommandType, ActParts];

/** The one act that these events are; undefined: several, or one that has no words of its own. */
function actOf(
  events: readonly GraphEvent[],
  named: (id: string) => string,
  language: Language,
): Act | undefined {
  const nodes = events.filter(isOfNode);
  const [first] = nodes;
  if (nodes.length > 1 && nodes.some((each) => each.type !== 'node.moved')) {
    // A record that comes to another town, or a new one, moves with its relations.
    return undefined;
  }
  if (first && first.type !== 'node.moved') return actOfNode(first, events.length - 1, named, language);
  const relations = events.filter(isOfRelation);
  if (relations.length > 1) return undefined;
  const [relation] = relations;
  if (relation) return actOfRelation(relation, named, language);
  return first && nodes.length === 1 ? ['node.move', { name: named(idOf(first)) }] : undefined;
}

type NodeEvent = Extract<GraphEvent, { type: `node.${string}` }>;
type RelationEvent = Extract<GraphEvent, { type: `relation.${string}` }>;
const isOfNode = (event: GraphEvent): event is NodeEvent => event.type.startsWith('node.');
const isOfRelation = (event: GraphEvent): event is RelationEvent => event.type.startsWith('relation.');

function actOfNode(
  event: Exclude<NodeEvent, { type: 'node.moved' }>,
  count: number,
  named: (id: string) => string,
  language: Language,
): Act | undefined {
  const { kind } = event.type === 'node.changed' ? event : event.node;
  if (kind === 'GapNote') return actOfNote(event);
  if (kind === 'RuleSetting') return actOfSetting(event, language);
  const name = named(idOf(event));
  if (event.type === 'node.created') return ['node.create', { kind: kindSpec(kind).title[language], name }];
  if (event.type === 'node.deleted') return ['node.delete', { name, count }];
  const values = changesText(fieldSpecs(kind), event.set, event.was, language);
  const isOfMilestones =
    kind === 'Agreement' &&
    values !== '' &&
    Object.keys(event.set).every((field) => (MILESTONES as readonly string[]).includes(field));
  return [isOfMilestones ? 'agreement.milestone' : 'node.update', { name, values }];
}

/** What was noted of a finding: by the field that says it. */
function actOfNote(event: Exclude<NodeEvent, { type: 'node.moved' }>): Act | undefined {
  const [set, was] = setAndWas(event);
  const text = (field: string): string => String(set[field] ?? '');
  const has = (field: string): boolean => field in set;
  if (has('snoozedUntil') && (set['snoozedUntil'] ?? null) !== null)
    return ['gap.snooze', { values: text('snoozedUntil') }];
  if (has('snoozedUntil') && (was['snoozedUntil'] ?? null) !== null) return ['gap.wake', {}];
  if (has('snoozeReason') && (set['snoozeReason'] ?? null) !== null)
    return ['gap.snooze', { values: text('snoozeReason') }];
  if (has('assignee'))
    return set['assignee'] ? ['gap.assign', { values: text('assignee') }] : ['gap.unassign', {}];
  if (has('dismissedReason'))
    return set['dismissedReason']
      ? ['gap.dismiss', { values: text('dismissedReason') }]
      : ['gap.restore', {}];
  return undefined;
}

function actOfSetting(event: Exclude<NodeEvent, { type: 'node.moved' }>, language: Language): Act {
  const [set, was] = setAndWas(event);
  const id = idOf(event).replace('rule-setting-', '');
  const read = (fields: Readonly<Record<string, unknown>>): Record<string, number> =>
    settingsOf({ fields: { parameters: String(fields['parameters'] ?? '{}') } });
  const [now, before] = [read(set), read(was)];
  const changed = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
    (name) => now[name] !== before[name],
  );
  const values = Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
  return ['rule.tune', { name: id, values: parametersText(values, language) }];
}

function setAndWas(
  event: Exclude<NodeEvent, { type: 'node.moved' }>,
): readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>] {
  if (event.type === 'node.changed') return [event.set, event.was];
  const cleared = Object.fromEntries(Object.keys(event.node.fields).map((name) => [name, null]));
  return event.type === 'node.created' ? [event.node.fields, {}] : [cleared, event.node.fields];
}

function actOfRelation(event: RelationEvent, named: (id: string) => string, language: Language): Act {
  if (event.type === 'relation.changed') return ['relation.update', changedParts(event, named, language)];
  const { kind, source, target } = event.relation;
  const parts = { name: named(source), other: named(target), relation: RELATIONS[kind].title[language] };
  return [event.type === 'relation.created' ? 'relation.create' : 'relation.delete', parts];
}

const changedParts = (
  { kind, source, target, set, was }: EventOf<'relation.changed'>,
  named: (id: string) => string,
  language: Language,
): ActParts => ({
  name: named(source),
  other: named(target),
  values: changesText(RELATIONS[kind].fields, set, was, language),
});
