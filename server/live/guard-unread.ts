import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { touchOf } from '../../graph/model/log/touch.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { Store } from '../../graph/store/store.ts';

const DELETIONS = new Set(['node.delete', 'relation.delete']);
type Command = Pick<PushedCommand, 'type' | 'args'>;

/**
 * Refuses to delete what holds something that this program cannot read, and to write over a value that it cannot: it is
 * not ours to destroy.
 */
export function guardUnread(
  { type, args }: Command,
  { unreadable }: Pick<Store, 'unreadable'>,
): Failure | undefined {
  if (typeof args !== 'object' || args === null || !('id' in args)) return undefined;
  const { id } = args;
  if (typeof id !== 'string') return undefined;
  if (DELETIONS.has(type)) {
    const isHeld = unreadable().some(({ holds }) => holds.includes(id));
    return isHeld ? refused('id') : undefined;
  }
  const names = writtenBy(args);
  const over = unreadable().find(({ value }) => value?.of === id && names.includes(value.name));
  return over?.value && refused(`fields.${over.value.name}`);
}

/** The same of events that follow from an earlier entry. */
export function guardUnreadEvents(
  events: readonly GraphEvent[],
  { unreadable }: Pick<Store, 'unreadable'>,
): Failure | undefined {
  const all = unreadable();
  if (all.length === 0) return undefined;
  const held = new Set(all.flatMap(({ holds }) => holds));
  for (const event of events) {
    const touched = touchOf(event);
    if ((event.type === 'node.deleted' || event.type === 'relation.deleted') && held.has(touched.id))
      return refused('id');
    const set = 'set' in event ? event.set : {};
    const over = all.find(({ value }) => value?.of === touched.id && value.name in set);
    if (over?.value) return refused(`fields.${over.value.name}`);
  }
  return undefined;
}

const refused = (path: string): Failure => ({
  code: 'illegal',
  issues: [{ path, reason: 'holdsUnreadable' }],
});

/** Names of the fields that a command writes of what there is already. */
function writtenBy(args: object): readonly unknown[] {
  if ('milestone' in args) return [args.milestone];
  return 'set' in args && typeof args.set === 'object' && args.set !== null ? Object.keys(args.set) : [];
}
