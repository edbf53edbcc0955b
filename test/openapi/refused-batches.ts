import type { FailureCode } from '../../graph/model/schema/failure.ts';
import type { Reply } from '../harness/ask.ts';
import { createUnit, rename } from '../harness/made.ts';

const other = createUnit('batched');
const community = (id: string) => ({
  type: 'node.create',
  args: { node: { id, kind: 'Community', fields: { name: id, code: '999999999999' } } },
});
/** What the last of them is refused for; those before it are right. */
const ROWS: Readonly<Partial<Record<FailureCode, readonly object[]>>> = {
  denied: [{ type: 'node.create', args: { node: { id: 'x', kind: 'Actor', fields: { name: 'x' } } } }],
  notFound: [{ type: 'node.delete', args: { id: 'nobody' }, ifRev: 1 }],
  exists: [other, other],
  taken: [community('one'), community('two')],
  conflict: [other, rename('batched', 'another', 'name')],
  doubtful: [{ type: 'node.create', args: { node: { id: 'x', kind: 'Agreement', fields: { title: 'x' } } } }],
  illegal: [other, { type: 'node.move', args: { id: 'batched', area: 'no-town', x: 1, y: 1 } }],
  dangling: [
    {
      type: 'relation.create',
      args: { relation: { id: 'x', kind: 'BRANCH_OF', source: 'nobody', target: 'no-one', fields: {} } },
    },
  ],
};

/** By the code: how a batch is refused for it. */
export function refusedBatches(
  ask: (path: string, body: object) => Promise<Reply>,
): Readonly<Record<string, () => Promise<Reply>>> {
  const push = (clientId: string, mid: number, commands: readonly object[]) =>
    ask('/batches', { clientId, mid, commands });
  return {
    order: () => push('walker-refused', 2, [other]),
    async gone() {
      await push('walker-gone', 1, [createUnit('gone-1')]);
      await push('walker-gone', 2, [createUnit('gone-2')]);
      return push('walker-gone', 1, [createUnit('gone-1')]);
    },
    ...Object.fromEntries(
      Object.entries(ROWS).map(([code, rows]) => [code, () => push('walker-refused', 1, rows)]),
    ),
  };
}
