import { z } from 'zod';
import { type Entry, isSystemClient } from '../log/entry.ts';
import type { GraphEvent } from '../log/event.ts';
import { Refusal } from '../schema/failure.ts';
import { Id } from '../schema/record.ts';
import { type DecideContext, defineCommand } from './spec.ts';
import { TakingBack } from './taking-back.ts';

/** Entries of one gesture. */
const MOST_SEQS = 64;
/** Of several entries together; one is taken back whatever it did. */
const MOST_EVENTS = 20_000;

/**
 * Takes back what entries did, all of it or nothing, as one new entry, which can be taken back itself: that is how something
 * is done again. `only`: of an entry's events those alone that bear on these records. It follows from the entries what is to
 * be done; wherever the graph no longer stands as they left it, it is refused and says where. What was doubtful then is not
 * asked about again.
 */
export const entryTakeBack = defineCommand({
  args: z.strictObject({
    seqs: z.array(z.number().int().min(1)).min(1).max(MOST_SEQS),
    only: z.array(Id).min(1).max(MOST_SEQS).optional(),
  }),
  takesBack: ({ seqs, only }) => ({ seqs, isPart: only !== undefined }),
  decide(state, { seqs, only }, context) {
    const entries = entriesOf(seqs, context);
    const wanted = only && new Set(only);
    const taking = new TakingBack(state, context.actor);
    for (const { events, seq } of entries) {
      for (const event of [...events].reverse()) if (!wanted || isOf(event, wanted)) taking.take(event, seq);
    }
    return taking.end();
  },
});

/** The last first. */
function entriesOf(seqs: readonly number[], { actor, entry }: DecideContext): Entry[] {
  const entries = [...new Set(seqs)].sort((a, b) => b - a).map((seq) => entry(seq) ?? missing());
  // What the system wrote is nobody's act.
  if (actor.role !== 'system' && entries.some(({ clientId }) => isSystemClient(clientId)))
    throw new Refusal('denied');
  const events = entries.reduce((sum, each) => sum + each.events.length, 0);
  if (entries.length > 1 && events > MOST_EVENTS)
    throw new Refusal('tooLarge', {
      issues: [{ path: 'seqs', reason: 'tooManyEvents', limit: MOST_EVENTS }],
    });
  return entries;
}

function missing(): never {
  throw new Refusal('notFound');
}

/** Whether it bears on one of the records: itself, or the end of a relation. */
function isOf(event: GraphEvent, ids: ReadonlySet<string>): boolean {
  switch (event.type) {
    case 'node.created':
    case 'node.deleted':
      return ids.has(event.node.id);
    case 'node.changed':
    case 'node.moved':
      return ids.has(event.id);
    case 'relation.changed':
      return ids.has(event.id) || ids.has(event.source) || ids.has(event.target);
    case 'relation.created':
    case 'relation.deleted': {
      const { id, source, target } = event.relation;
      return ids.has(id) || ids.has(source) || ids.has(target);
    }
  }
}
