import { z } from 'zod';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { Seq } from '../../graph/model/wire/protocol.ts';
import { Digits } from '../board/digits.ts';
import { snapshotPath } from '../live/catch-up.ts';
import { areTooLarge } from '../live/entry-size.ts';
import { defineOperation } from './operation.ts';
import { GoneTo } from './problem.ts';

export const changes = defineOperation({
  method: 'get',
  path: '/changes',
  summary: 'The entries after one, or the address of a snapshot where they are too many',
  parameters: z.strictObject({ since: Digits.pipe(Seq) }),
  failures: ['gone'],
  async handle({ store }, { parameters: { since } }) {
    const { incarnation } = store;
    const entries = await store.since(since, LIMITS.deltaEntries + 1);
    if (entries === 'gone' || entries.length > LIMITS.deltaEntries || areTooLarge(entries))
      throw new GoneTo(snapshotPath(store, false));
    return { body: { incarnation, from: since, to: since + entries.length, entries } };
  },
});

export const entry = defineOperation({
  method: 'get',
  path: '/entries/{seq}',
  summary: 'One entry; one that is too large for the socket is had here alone',
  parameters: z.strictObject({ seq: Digits.pipe(Seq.min(1)) }),
  failures: ['notFound', 'gone'],
  async handle({ store, packedEntries }, { parameters: { seq } }) {
    const found = await store.since(seq - 1, 1);
    if (found === 'gone') throw new GoneTo(snapshotPath(store, false));
    const [entry] = found;
    if (!entry) throw new Refusal('notFound');
    return { ...(await packedEntries.of(entry)), tag: `entry-${seq}` };
  },
});
