import type { Live } from '../../live/live.ts';
import { serverNow } from '../../live/server-clock.ts';

/** Who changed a record last and when, for people; undefined where that was before this page was opened. */
export function nameOfChange(
  live: Pick<Live, 'changedBy' | 'view'>,
  id: string,
): { name: string; time: string } | undefined {
  const change = live.changedBy(id);
  const name = change && live.view.node(change.actorId)?.fields['name'];
  if (!change || typeof name !== 'string') return undefined;
  const at = new Date(change.at);
  // A page may stay open for days.
  const day = at.toDateString() === serverNow().toDateString() ? '' : `${dayOf(at)} `;
  return { name, time: day + clockOf(at) };
}

const dayOf = (at: Date): string => at.toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' });
const clockOf = (at: Date): string =>
  at.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
