import type { Head } from '../../graph/model/wire/protocol.ts';
import type { Store } from '../../graph/store/store.ts';

/** What every page hears every three seconds: where the log is, what time it is, whether it can be written, what is not shown. */
export function headOf(
  { incarnation, head, health, unreadable }: Store,
  now: Date,
  isImporting: boolean,
): Head {
  const unread = unreadable().length;
  return {
    incarnation,
    seq: head(),
    now: now.getTime(),
    ...(health.trouble ? { trouble: health.trouble.code } : {}),
    ...(unread > 0 ? { unreadable: unread } : {}),
    ...(isImporting ? { importing: true } : {}),
  };
}
