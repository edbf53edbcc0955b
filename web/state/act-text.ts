import type { Entry } from '../../graph/model/log/entry.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import type { View } from '../../graph/model/view/view.ts';
import { entryText } from '../../graph/model/words/entry-text.ts';
import { language, t } from '../texts/i18n.ts';
import '../texts/later.ts';

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
export function actOf(entry: Pick<Entry, 'type' | 'events' | 'takesBack'>, named: Named): Act {
  const { type, events } = entry;
  if (type === 'batch') return { recordId: undefined, text: t('away.batch', { count: events.length }) };
  const main = mainOf(events);
  if (!main) return { recordId: undefined, text: t('away.other') };
  return { recordId: recordOf(main, named), text: entryText(entry, named, language) };
}

/** A record that comes or goes says more than the relations that come or go with it. */
const mainOf = (events: readonly GraphEvent[]): GraphEvent | undefined =>
  events.find(({ type }) => type === 'node.created' || type === 'node.deleted') ??
  events.find(({ type }) => type === 'node.changed') ??
  events[0];

function recordOf(event: GraphEvent, named: Named): string | undefined {
  if ('relation' in event) return event.relation.source;
  if (event.type === 'relation.changed') return event.source;
  const node = 'node' in event ? event.node : named(event.id);
  if (node?.kind === 'GapNote') {
    // Kept in records that nobody opens: what a finding is about stands after its rule.
    const finding = String(node.fields['finding'] ?? '');
    return finding.slice(finding.indexOf(':') + 1) || undefined;
  }
  return node?.kind === 'RuleSetting' ? undefined : 'node' in event ? event.node.id : event.id;
}
