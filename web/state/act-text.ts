import type { Entry } from '../../graph/model/log/entry.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { FieldSpecs } from '../../graph/model/schema/field.ts';
import { fieldSpecs } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import type { View } from '../../graph/model/view/view.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { nameOf } from '../ui/record-name.tsx';
import { kindTitle, titleOf } from '../ui/titles.ts';
import { changesText } from './command-text.ts';

/** One act of somebody as people read it, and the record it was done to. */
export type Act = { readonly recordId: string | undefined; readonly text: string };

/** Records by id, those that are gone too. */
export type Named = (id: string) => NodeRecord | undefined;

/** The records of the view, and those that these entries deleted. */
export function namedIn(view: View, entries: readonly Entry[]): Named {
  const gone = new Map<string, NodeRecord>();
  for (const { events } of entries)
    for (const event of events) if (event.type === 'node.deleted') gone.set(event.node.id, event.node);
  return (id) => view.node(id) ?? gone.get(id);
}

/** What an entry did, from its events alone. */
export function actOf({ type, events }: Pick<Entry, 'type' | 'events'>, named: Named): Act {
  if (type === 'batch') return { recordId: undefined, text: t('away.batch', { count: events.length }) };
  const main = mainOf(events);
  if (!main) return { recordId: undefined, text: t('away.other') };
  return ofGap(type, main, named) ?? ofEvent(main, named);
}

/** A record that comes or goes says more than the relations that come or go with it. */
const mainOf = (events: readonly GraphEvent[]): GraphEvent | undefined =>
  events.find(({ type }) => type === 'node.created' || type === 'node.deleted') ??
  events.find(({ type }) => type === 'node.changed') ??
  events[0];

function ofEvent(event: GraphEvent, named: Named): Act {
  const nameOfId = (id: string): string => {
    const node = named(id);
    return node ? nameOf(node) : t('unsent.gone');
  };
  switch (event.type) {
    case 'node.created': {
      const { id, kind } = event.node;
      return {
        recordId: id,
        text: t('command.node.create', { kind: kindTitle(kind), name: nameOf(event.node) }),
      };
    }
    case 'node.deleted':
      return { recordId: event.node.id, text: t('command.node.delete', { name: nameOf(event.node) }) };
    case 'node.changed': {
      const { id, kind, set, was } = event;
      const values = changesText(fieldSpecs(kind), set, was);
      return { recordId: id, text: t('command.node.update', { name: nameOfId(id), values }) };
    }
    case 'node.moved':
      return { recordId: event.id, text: t('command.node.move', { name: nameOfId(event.id) }) };
    case 'relation.created':
    case 'relation.deleted': {
      const { kind, source, target } = event.relation;
      const parts = {
        name: nameOfId(source),
        other: nameOfId(target),
        relation: titleOf(RELATIONS[kind].title),
      };
      const isNew = event.type === 'relation.created';
      return {
        recordId: source,
        text: t(isNew ? 'command.relation.create' : 'command.relation.delete', parts),
      };
    }
    case 'relation.changed': {
      const { kind, source, target, set, was } = event;
      const specs: FieldSpecs = RELATIONS[kind].fields;
      const values = changesText(specs, set, was);
      const parts = { name: nameOfId(source), other: nameOfId(target), values };
      return { recordId: source, text: t('command.relation.update', parts) };
    }
  }
}

const GAP_TYPES = [
  'gap.snooze',
  'gap.wake',
  'gap.assign',
  'gap.unassign',
  'gap.dismiss',
  'gap.restore',
] as const;
const GAP_FIELDS = ['snoozedUntil', 'assignee', 'dismissedReason'] as const;

/** Decisions on findings and rules are kept in records that nobody opens: what a finding is about stands after its rule. */
function ofGap(type: string, event: GraphEvent, named: Named): Act | undefined {
  if (event.type !== 'node.created' && event.type !== 'node.changed') return undefined;
  const [id, set] =
    event.type === 'node.created' ? [event.node.id, event.node.fields] : [event.id, event.set];
  const fields = { ...named(id)?.fields, ...set };
  if (type === 'rule.tune') {
    const parts = { name: String(fields['rule']), values: String(fields['parameters'] ?? '') };
    return { recordId: undefined, text: t('command.rule.tune', parts) };
  }
  const gapType = GAP_TYPES.find((each) => each === type);
  if (!gapType) return undefined;
  const values = GAP_FIELDS.map((field) => set[field]).find((value) => typeof value === 'string');
  const finding = String(fields['finding'] ?? '');
  return {
    recordId: finding.slice(finding.indexOf(':') + 1) || undefined,
    text: t(`command.${gapType}`, { values: String(values ?? '') }),
  };
}
