import { z } from 'zod';
import { Snapshot } from '../../graph/model/wire/protocol.ts';
import { wholeNumber } from '../board/digits.ts';
import { defineOperation } from './operation.ts';

export const snapshot = defineOperation({
  name: 'snapshot',
  method: 'get',
  path: '/snapshot',
  summary: 'The whole graph as of one entry',
  parameters: z.strictObject({
    scope: z.literal('all').optional(),
    atLeast: wholeNumber()
      .optional()
      .describe('The least seq that will do; absent, or ahead of ours: the present one'),
  }),
  reply: Snapshot,
  failures: [],
  async handle({ snapshots }, { parameters: { atLeast } }) {
    const { json, gzip, tag } = await snapshots.packed(atLeast);
    return { json, gzip, tag };
  },
});
