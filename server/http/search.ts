import { z } from 'zod';
import { Kind } from '../../graph/model/schema/kind-schema.ts';
import { KIND_NAMES } from '../../graph/model/schema/kinds.ts';
import { Seq } from '../../graph/model/wire/protocol.ts';
import { Digits } from '../board/digits.ts';
import { defineOperation } from './operation.ts';

export const search = defineOperation({
  method: 'get',
  path: '/search',
  summary: 'Records by name: characters, pinyin, initials, short and former names',
  parameters: z.strictObject({
    q: z.string().max(64),
    limit: Digits.pipe(z.number().min(1).max(50)).default(20),
    /** Of these kinds alone, divided by commas. */
    kinds: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(Kind).max(KIND_NAMES.length))
      .optional(),
    /** What the asker holds already: the answer is no older. */
    atLeast: Digits.pipe(Seq).optional(),
  }),
  failures: [],
  async handle({ store, feed, names }, { parameters: { q, limit, kinds, atLeast } }) {
    const { replica } = feed;
    // A page that came by another server may know more than this one does.
    if (atLeast !== undefined && atLeast > replica.seq) await feed.catchUp();
    const hits = names.index.search(q, limit, kinds && new Set(kinds));
    return { body: { incarnation: store.incarnation, seq: replica.seq, hits } };
  },
});
