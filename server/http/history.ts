import { setImmediate as breath } from 'node:timers/promises';
import { z } from 'zod';
import { HistoryAnswer, type HistoryEntry } from '../../graph/model/answers/history.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import { touchOf } from '../../graph/model/log/touch.ts';
import { addDays } from '../../graph/model/schema/day.ts';
import { DayInRange } from '../../graph/model/schema/day-schema.ts';
import { Kind } from '../../graph/model/schema/kind-schema.ts';
import { Id, type NodeRecord } from '../../graph/model/schema/record.ts';
import { entryText } from '../../graph/model/words/entry-text.ts';
import { recordText } from '../../graph/model/words/record-text.ts';
import type { LogFilter } from '../../graph/store/log-filter.ts';
import { wholeNumber } from '../board/digits.ts';
import { bearsOn, HistoryChanges } from './history-changes.ts';
import { type ApiContext, defineOperation, RUN } from './operation.ts';

/** Parts of the log that one question looks through; then the asker goes on where it ended. */
const MOST_PARTS = 60;
/** Changes of one entry that are told: an import has thousands. */
const MOST_CHANGES = 200;

const PAGED = {
  before: wholeNumber(1).optional().describe('Entries before this one; absent: from the newest'),
  limit: wholeNumber(1, 200).default(50),
  lang: z.enum(['zh', 'en']).default('zh').describe('Of the sentences'),
};

type Question = {
  readonly person?: string | undefined;
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly day?: string | undefined;
  /** Of this record alone. */
  readonly id?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
  readonly lang: 'zh' | 'en';
};

export const history = defineOperation({
  name: 'history',
  method: 'get',
  path: '/history',
  summary: 'What was done, by whom and when, newest first',
  parameters: z.strictObject({
    person: Id.optional().describe('By this actor alone'),
    kind: Kind.optional().describe('What records of this kind were changed by'),
    type: z.string().max(60).optional().describe('By this command, or `batch`'),
    day: DayInRange.optional().describe('On this day in Shanghai'),
    ...PAGED,
  }),
  reply: HistoryAnswer,
  failures: ['busy'],
  handle: (context, { parameters }) => answer(context, parameters),
});

export const nodeHistory = defineOperation({
  name: 'nodeHistory',
  method: 'get',
  path: '/nodes/{id}/history',
  summary: 'What was done to one record and to its relations, also once it is deleted, newest first',
  parameters: z.strictObject({ id: Id, ...PAGED }),
  reply: HistoryAnswer,
  failures: ['busy'],
  handle: (context, { parameters }) => answer(context, parameters),
});

async function answer({ store, feed, fewAtOnce }: ApiContext, question: Question) {
  const { found, next } = await fewAtOnce.run(() => search(store, question));
  // Names are those of this moment, of what was deleted those of then.
  const { view, seq } = feed.replica;
  const gone = new Map<string, NodeRecord>();
  for (const { events } of found)
    for (const event of events) if (event.type === 'node.deleted') gone.set(event.node.id, event.node);
  const named = (id: string) => view.node(id) ?? gone.get(id);
  const changes = new HistoryChanges(named, question.lang);
  const entries = found.map((entry): HistoryEntry => {
    const { at, actorId, clientId, type, takesBack } = entry;
    const all = changes.of(entry.events, question.id);
    const actor = named(actorId);
    return {
      seq: entry.seq,
      at,
      actor: { id: actorId, name: actor ? recordText(actor, question.lang) : actorId },
      clientId,
      type,
      ...(takesBack ? { takesBack } : {}),
      sentence: entryText(entry, named, question.lang),
      changes: all.slice(0, MOST_CHANGES),
      left: Math.max(0, all.length - MOST_CHANGES),
    };
  });
  const { incarnation } = store;
  return { body: { incarnation, seq, entries, ...(next ? { next } : {}) }, tag: `${RUN}-${seq}` };
}

type Found = { readonly found: readonly Entry[]; readonly next?: number };

async function search(store: ApiContext['store'], question: Question): Promise<Found> {
  const { before = store.head() + 1, limit } = question;
  const filter = filterOf(question);
  const found: Entry[] = [];
  let at = Math.min(before, store.head() + 1);
  for (let part = 0; part < MOST_PARTS && at > 1; part += 1) {
    const { entries, from } = await store.backward(at, filter);
    for (const entry of entries) {
      if (!isWanted(entry, question)) continue;
      found.push(entry);
      if (found.length === limit) return entry.seq > 1 ? { found, next: entry.seq } : { found };
    }
    at = from;
    await breath();
  }
  return at > 1 ? { found, next: at } : { found };
}

function filterOf({ person, kind, type, day, id }: Question): LogFilter {
  const holds = [...(id ? [`"${id}"`] : []), ...(kind ? [`"kind":"${kind}"`] : [])];
  return {
    actorId: person,
    type,
    hours: day && hoursOf(day),
    holds: holds.length > 0 ? (holds as [string, string?]) : undefined,
  } as LogFilter;
}

/** The hours in UTC of a day in Shanghai. */
const hoursOf = (day: string): string[] =>
  Array.from({ length: 24 }, (_, hour) => {
    const date = hour < 8 ? addDays(day, -1) : day;
    return `${date}T${String((hour + 16) % 24).padStart(2, '0')}`;
  });

/** What the filter only guessed at. */
function isWanted({ events }: Entry, { kind, id }: Question): boolean {
  if (id !== undefined && !events.some((event) => bearsOn(event, id))) return false;
  return kind === undefined || events.some((event) => touchOf(event).kind === kind);
}
