import { z } from 'zod';
import type { PushedCommand } from '../../graph/model/commands/command.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { line } from '../../graph/model/schema/field-schema.ts';
import { newId } from '../../graph/model/schema/id.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import type { Replica } from '../../graph/replica/replica.ts';
import type { Committer } from '../live/committer.ts';

/** Name and unit, asked once. They are asserted, not proved, until there are accounts. */
export const Introduction = z.strictObject({
  name: line(40).trim(),
  unit: z.union([z.literal(''), line(60).trim()]).optional(),
});
export type Introduction = z.infer<typeof Introduction>;

function actorNode({ view }: Replica, actorId: string): NodeRecord | undefined {
  const node = view.node(actorId);
  return node?.kind === 'Actor' ? node : undefined;
}

export function whoIs(replica: Replica, actorId: string) {
  const { name, unit } = actorNode(replica, actorId)?.fields ?? {};
  return {
    actorId,
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof unit === 'string' ? { unit } : {}),
  };
}

/** Writes the actor's record through the same log as everything else, so that history can name who acted. */
export async function introduce(
  submit: Committer['submit'],
  replica: Replica,
  actorId: string,
  { name, unit }: Introduction,
): Promise<void> {
  const node = actorNode(replica, actorId);
  const fields = { name, ...(unit ? { unit } : {}) };
  const was = { name: node?.fields['name'] ?? null, unit: node?.fields['unit'] ?? null };
  const command = node
    ? { type: 'node.update', args: { id: actorId, kind: 'Actor', set: { name, unit: unit || null }, was } }
    : { type: 'node.create', args: { node: { id: actorId, kind: 'Actor', fields } } };
  // A client of its own for each: numbers that two servers counted at once would be taken for one message.
  const clientId = `session-${newId()}`;
  const commands: PushedCommand[] = [{ mid: 1, ...command }];
  const { results } = await submit({ clientId, actor: { id: actorId, role: 'system' }, commands });
  const result = results[0];
  if (result?.status === 'refused') throw new Refusal(result.failure.code, result.failure);
}
