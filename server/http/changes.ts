import { z } from 'zod';
import { Seq } from '../../graph/model/answers/said.ts';
import { Entry } from '../../graph/model/log/entry.ts';
import { markOf } from '../../graph/model/log/mark.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { wholeNumber } from '../board/digits.ts';
import { snapshotPath } from '../live/catch-up.ts';
import { areTooLarge } from '../live/entry-size.ts';
import { defineOperation } from './operation.ts';
import { GoneTo } from './problem.ts';

export const changes = defineOperation({
  name: 'changes',
  method: 'get',
  path: '/changes',
  summary: 'The entries after one, or the address of a snapshot where they are too many',
  parameters: z.strictObject({ since: wholeNumber().describe('The last seq that is held') }),
  reply: z.strictObject({ incarnation: Id, from: Seq, to: Seq, entries: z.array(Entry) }),
  failures: ['gone'],
  async handle({ store, path }, { parameters: { since } }) {
    const { incarnation } = store;
    const entries = await store.since(since, LIMITS.deltaEntries + 1);
    if (entries === 'gone' || entries.length > LIMITS.deltaEntries || areTooLarge(entries))
      throw new GoneTo(snapshotPath(store, path, false));
    const to = since + entries.length;
    const last = entries[entries.length - 1];
    return {
      body: { incarnation, from: since, to, entries },
      tag: `${since}-${to}-${last ? markOf(last) : ''}`,
    };
  },
});

export const entry = defineOperation({
  name: 'entry',
  method: 'get',
  path: '/entries/{seq}',
  summary: 'One entry, however old; one that is too large for the socket is had here alone',
  parameters: z.strictObject({ seq: wholeNumber(1) }),
  reply: z.strictObject({ incarnation: Id, entry: Entry }),
  failures: ['notFound', 'gone'],
  async handle({ store, packedEntries, path }, { parameters: { seq } }) {
    const found = await store.since(seq - 1, 1);
    const [entry] = found === 'gone' ? await store.between(seq, seq) : found;
    if (!entry && found === 'gone') throw new GoneTo(snapshotPath(store, path, false));
    if (!entry) throw new Refusal('notFound');
    return { ...(await packedEntries.of(entry)), tag: `entry-${seq}-${markOf(entry)}` };
  },
});
