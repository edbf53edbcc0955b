import { z } from 'zod';
import { SearchAnswer } from '../../graph/model/answers/search.ts';
import { Kind } from '../../graph/model/schema/kind-schema.ts';
import { KIND_NAMES } from '../../graph/model/schema/kinds.ts';
import { MOST_HITS } from '../../graph/search/name-index.ts';
import { listed, wholeNumber } from '../board/digits.ts';
import { defineOperation, RUN } from './operation.ts';

export const search = defineOperation({
  name: 'search',
  method: 'get',
  path: '/search',
  summary: 'Records by name: characters, pinyin, initials, short and former names',
  parameters: z.strictObject({
    q: z.string().max(64).describe('As somebody types it'),
    limit: wholeNumber(1, MOST_HITS).default(50),
    kinds: listed(Kind, KIND_NAMES.length).optional().describe('Of these kinds alone'),
    atLeast: wholeNumber().optional().describe('What the asker holds already: the answer is no older'),
  }),
  reply: SearchAnswer,
  failures: [],
  async handle(
    { store, feed, names, searches },
    { parameters: { q, limit, kinds, atLeast }, payer, request },
  ) {
    const { replica } = feed;
    // A page that came by another server may know more than this one does.
    if (atLeast !== undefined && atLeast > replica.seq) await feed.catchUp();
    const isWanted = () => !request.socket.destroyed;
    const body = await searches.run(payer, isWanted, () => ({
      incarnation: store.incarnation,
      seq: replica.seq,
      ...names.index.search(q, limit, kinds && new Set(kinds)),
    }));
    return {
      body: body ?? { incarnation: store.incarnation, seq: replica.seq, hits: [], total: 0 },
      tag: `${RUN}-${replica.seq}`,
    };
  },
});
