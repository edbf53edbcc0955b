import { z } from 'zod';
import { Seq } from '../../graph/model/wire/protocol.ts';
import { Digits } from '../board/digits.ts';
import { defineOperation } from './operation.ts';

export const snapshot = defineOperation({
  method: 'get',
  path: '/snapshot',
  summary: 'The whole graph as of one entry',
  parameters: z.strictObject({
    scope: z.literal('all').optional(),
    /** The least seq that will do; absent: the present one. A seq ahead of ours is as good as the present one. */
    atLeast: Digits.pipe(Seq).optional(),
  }),
  failures: [],
  async handle({ store, snapshots }, { parameters: { atLeast } }) {
    const { json, gzip, seq } = await snapshots.packed(Math.min(atLeast ?? store.head(), store.head()));
    return { json, gzip, tag: String(seq) };
  },
});
