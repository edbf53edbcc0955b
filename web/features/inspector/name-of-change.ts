import type { Live } from '../../live/live.ts';
import { formatMoment } from '../../ui/format-moment.ts';

/** Who changed a record last and when, for people; undefined where that was before this page was opened. */
export function nameOfChange(
  live: Pick<Live, 'changedBy' | 'view'>,
  id: string,
): { name: string; time: string } | undefined {
  const change = live.changedBy(id);
  const name = change && live.view.node(change.actorId)?.fields['name'];
  return change && typeof name === 'string' ? { name, time: formatMoment(change.at) } : undefined;
}
