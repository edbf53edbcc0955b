import { serverNow } from '../live/server-clock.ts';

/** The clock's time of a moment, and the day where it is another: a page may stay open for days. */
export function formatMoment(moment: string | number): string {
  const at = new Date(moment);
  const time = at.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
  if (at.toDateString() === serverNow().toDateString()) return time;
  return `${at.toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' })} ${time}`;
}
