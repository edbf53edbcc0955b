import { type Entry, isSystemClient } from '../../graph/model/log/entry.ts';
import { touchOf } from '../../graph/model/log/touch.ts';
import { fieldSpecs, type Kind } from '../../graph/model/schema/kinds.ts';
import { isKeptWithName } from '../../graph/model/words/changes-text.ts';
import { GONE } from '../../graph/model/words/record-text.ts';
import type { Live } from '../live/live.ts';
import { language, t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { nameOf } from '../ui/record-name.tsx';
import { titleOf } from '../ui/titles.ts';
import { type Named, namedIn } from './act-text.ts';
import { personName } from './away-acts.ts';
import { tabView } from './ui-state.ts';

/** What one person did to one record in the last moments. */
export type SeenActs = {
  readonly actorId: string;
  readonly recordId: string;
  readonly text: string;
};

type Did = 'changed' | 'created' | 'deleted' | 'moved' | 'relations' | 'batch';
type Doing = { readonly done: Set<Did>; readonly fields: Set<string>; acts: number; written: number };

/** Acts of one person on one record that follow within so long are one line, which stays for so long. */
const SHOWN_MS = 6_000;
const MOST_FIELDS = 3;
/** Of what several people do at once the latest are shown. */
const MOST_LINES = 2;

/** What somebody is looking at: the open record, and the one in focus. */
function watched(): string[] {
  const { selectedId, focus } = tabView();
  return [...new Set([selectedId, focus?.id])].filter((id) => id !== undefined);
}

/** Which of an entry's events bear on a record, in what way. */
function doneTo(id: string, { type, events }: Entry): { did: Did; fields: readonly string[] } | undefined {
  const fields: string[] = [];
  let did: Did | undefined;
  for (const event of events) {
    const touch = touchOf(event);
    if (touch.what === 'relation') {
      if (touch.source.id === id || touch.target.id === id) did ??= 'relations';
    } else if (touch.id === id) {
      if (touch.what === 'record') did = event.type === 'node.deleted' ? 'deleted' : 'created';
      else if (touch.what === 'place') did ??= 'moved';
      else {
        if (did !== 'deleted') did = 'changed';
        fields.push(...titlesOf(touch.kind, touch.fields));
      }
    }
  }
  return did && { did: type === 'batch' ? 'batch' : did, fields };
}

/** Of a dated field the list of days beside it has no title. */
const titlesOf = (kind: Kind, fields: readonly string[]): string[] =>
  fields.flatMap((field) => {
    if (isKeptWithName(field, (each) => fields.includes(each))) return [];
    const spec = fieldSpecs(kind)[field];
    return spec ? [titleOf(spec.title)] : [];
  });

function textOf(recordId: string, name: string, doing: Doing, named: Named): string {
  const { done, fields, acts, written } = doing;
  const node = named(recordId);
  const what = node ? nameOf(node) : GONE[language];
  if (done.has('deleted')) return t('justNow.deleted', { name, what });
  if (done.has('batch')) return t('justNow.batch', { name, what, count: written });
  const [only] = done.size === 1 ? done : [];
  if (only === 'changed' && fields.size > 0 && fields.size <= MOST_FIELDS) {
    const list = [...fields].join(t('listJoin'));
    // The open record's name stands above.
    const isOpen = tabView().selectedId === recordId;
    return t('justNow.changed', { name, what: isOpen ? list : t('justNow.of', { what, list }) });
  }
  if (only === 'moved' || only === 'relations' || only === 'created')
    return t(`justNow.${only}`, { name, what });
  return t('justNow.several', { name, what, count: acts });
}

/**
 * Tells what others do to what this person looks at, while they do it: what came while somebody was away is told
 * otherwise. Whoever is just editing a record hears of its end from the editor. Returns how to end that.
 */
export function watchSeen(live: Live, show: (lines: readonly SeenActs[]) => void): () => void {
  const running = new Map<string, { doing: Doing; line: SeenActs; timer: ReturnType<typeof setTimeout> }>();
  const tell = (): void => show([...running.values()].slice(-MOST_LINES).map(({ line }) => line));
  const stop = live.onEntry((entry) => {
    const { actorId, clientId, events } = entry;
    if (live.connection.status !== 'connected') return;
    if (actorId === live.actorId || isSystemClient(clientId)) return;
    for (const recordId of watched()) {
      const found = doneTo(recordId, entry);
      if (!found || (found.did === 'deleted' && document.querySelector('.inspector form'))) continue;
      const key = `${actorId} ${recordId}`;
      const before = running.get(key);
      clearTimeout(before?.timer);
      running.delete(key);
      const doing = before?.doing ?? { done: new Set(), fields: new Set(), acts: 0, written: 0 };
      doing.done.add(found.did);
      for (const field of found.fields) doing.fields.add(field);
      doing.acts += 1;
      doing.written += events.length;
      const text = textOf(recordId, personName(live.view, actorId), doing, namedIn(live.view, [entry]));
      const timer = setTimeout(() => {
        running.delete(key);
        tell();
      }, SHOWN_MS);
      running.set(key, { doing, line: { actorId, recordId, text }, timer });
      tell();
    }
  });
  return () => {
    stop();
    for (const { timer } of running.values()) clearTimeout(timer);
  };
}
