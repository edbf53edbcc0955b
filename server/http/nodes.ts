import { z } from 'zod';
import { NeighboursAnswer, NodeAnswer } from '../../graph/model/answers/nodes.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { neighbourhood } from '../../graph/model/view/neighbourhood.ts';
import { markAt } from '../../graph/store/mark-at.ts';
import type { Store } from '../../graph/store/store.ts';
import { wholeNumber } from '../board/digits.ts';
import { defineOperation } from './operation.ts';

export const node = defineOperation({
  name: 'node',
  method: 'get',
  path: '/nodes/{id}',
  summary: 'One node',
  parameters: z.strictObject({ id: Id }),
  reply: NodeAnswer,
  failures: ['notFound'],
  async handle({ store, feed: { replica } }, { parameters: { id } }) {
    const found = replica.view.node(id);
    if (!found) throw new Refusal('notFound');
    const { seq } = replica;
    return { body: { incarnation: store.incarnation, seq, node: found }, ...(await tagAt(store, seq)) };
  },
});

export const neighbours = defineOperation({
  name: 'neighbours',
  method: 'get',
  path: '/nodes/{id}/neighbours',
  summary: 'What lies around a node: the nodes within so many relations, and all relations between them',
  parameters: z.strictObject({
    id: Id,
    depth: wholeNumber(1, 3).default(1).describe('How many relations away'),
    limit: wholeNumber(1, 500).default(100).describe('Most nodes, the asked one included'),
  }),
  reply: NeighboursAnswer,
  failures: ['notFound'],
  async handle({ store, feed: { replica } }, { parameters: { id, ...bounds } }) {
    const found = neighbourhood(replica.view, id, bounds);
    if (!found) throw new Refusal('notFound');
    const { seq } = replica;
    return { body: { incarnation: store.incarnation, seq, ...found }, ...(await tagAt(store, seq)) };
  },
});

/** None where the log cannot say which entry that is: another log may have another there. */
async function tagAt(store: Store, seq: number): Promise<{ readonly tag?: string }> {
  const mark = await markAt(store, seq).catch(() => 'gone');
  return mark === 'gone' ? {} : { tag: `${seq}-${mark}` };
}
