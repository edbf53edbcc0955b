import { z } from 'zod';
import { nodesById } from '../../graph/commands/read-queries.ts';
import type { Store } from '../../graph/engines/store.ts';
import type { PushedCommand } from '../../graph/model/command.ts';
import { Refusal } from '../../graph/model/failure.ts';
import { newId } from '../../graph/model/id.ts';
import type { NodeRecord } from '../../graph/model/record.ts';
import type { Committer } from '../live/committer.ts';

/** Name and unit, asked once. They are asserted, not proved, until there are accounts. */
export const Introduction = z.strictObject({
  name: z.string().trim().min(1).max(40),
  unit: z.string().trim().max(60).optional(),
});
export type Introduction = z.infer<typeof Introduction>;

const actorNode = async (store: Store, actorId: string): Promise<NodeRecord | undefined> =>
  (await store.engine.run(nodesById, { ids: [actorId] })).find((node) => node.kind === 'Actor');

export async function whoIs(store: Store, actorId: string) {
  const node = await actorNode(store, actorId);
  return { actorId, name: node?.fields['name'], unit: node?.fields['unit'] };
}

/** Writes the actor's record through the same log as everything else, so that history can name who acted. */
export async function introduce(
  { store, committer }: { readonly store: Store; readonly committer: Committer },
  actorId: string,
  { name, unit }: Introduction,
): Promise<void> {
  const node = await actorNode(store, actorId);
  const fields = { name, ...(unit ? { unit } : {}) };
  const was = { name: node?.fields['name'] ?? null, unit: node?.fields['unit'] ?? null };
  const command = node
    ? { type: 'node.update', args: { id: actorId, kind: 'Actor', set: { name, unit: unit || null }, was } }
    : { type: 'node.create', args: { node: { id: actorId, kind: 'Actor', fields } } };
  // A client of its own for each: numbers that two servers counted at once would be taken for one message.
  const clientId = `session-${newId()}`;
  const commands: PushedCommand[] = [{ mid: 1, ...command }];
  const { results } = await committer.submit({ clientId, actor: { id: actorId, role: 'system' }, commands });
  const result = results[0];
  if (result?.status === 'refused') throw new Refusal(result.failure.code, result.failure);
}
