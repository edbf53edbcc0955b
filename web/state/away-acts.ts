import type { Entry } from '../../graph/model/log/entry.ts';
import type { View } from '../../graph/model/view/view.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { type Act, actOf, namedIn } from './act-text.ts';

export type ListedAct = Act & { readonly seq: number; readonly at: string; readonly isGone: boolean };

export type PersonsActs = {
  readonly actorId: string;
  readonly name: string;
  readonly acts: readonly ListedAct[];
};

export function personName(view: View, actorId: string): string {
  const name = view.node(actorId)?.fields['name'];
  return typeof name === 'string' ? name : t('away.someone');
}

/** Acts by person, in the order in which they began; what was done to one record stands together. */
export function actsByPerson(entries: readonly Entry[], view: View): PersonsActs[] {
  const named = namedIn(view, entries);
  const byPerson = new Map<string, Map<string, ListedAct[]>>();
  for (const entry of entries) {
    const act = actOf(entry, named);
    const { recordId } = act;
    const isGone = recordId !== undefined && view.node(recordId) === undefined;
    const records = byPerson.get(entry.actorId) ?? new Map<string, ListedAct[]>();
    byPerson.set(entry.actorId, records);
    const key = recordId ?? '';
    const acts = records.get(key) ?? [];
    records.set(key, acts);
    acts.push({ ...act, seq: entry.seq, at: entry.at, isGone });
  }
  return [...byPerson].map(([actorId, records]) => ({
    actorId,
    name: personName(view, actorId),
    acts: [...records.values()].flat(),
  }));
}

const MINUTE_MS = 60_000;
const HOURS_FROM_MINUTES = 120;
const DAYS_FROM_HOURS = 48;

/** As people say it: 18 minutes, 3 hours, 2 days. */
export function lengthOf(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE_MS));
  if (minutes < HOURS_FROM_MINUTES) return t('away.minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  if (hours < DAYS_FROM_HOURS) return t('away.hours', { count: hours });
  return t('away.days', { count: Math.round(hours / 24) });
}
