import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { Store } from '../../graph/store/store.ts';

const DELETIONS = new Set(['node.delete', 'relation.delete']);

/** Refuses to delete what holds something that this program cannot read: it is not ours to destroy. */
export function guardUnread(
  { type, args }: Pick<PushedCommand, 'type' | 'args'>,
  { unreadable }: Pick<Store, 'unreadable'>,
): Failure | undefined {
  if (!DELETIONS.has(type) || typeof args !== 'object' || args === null || !('id' in args)) return undefined;
  const { id } = args;
  const isHeld = typeof id === 'string' && unreadable().some(({ holds }) => holds.includes(id));
  return isHeld ? { code: 'illegal', issues: [{ path: 'id', reason: 'holdsUnreadable' }] } : undefined;
}
