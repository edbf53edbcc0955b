import { LAST_DAY } from '../../../graph/model/schema/day.ts';
import { useView } from '../../state/live-context.tsx';
import { today, useWorkspaceDay } from '../../state/reference-day.ts';
import { type Timeline, timelineOf, within } from './timeline.ts';

/** From the first signing to today, or to the workspace's day where that is later. */
export function useTimeline(): Timeline | undefined {
  const home = useWorkspaceDay();
  const last = within({ from: today(), to: LAST_DAY }, home);
  return useView((view) => timelineOf(view, last), [last]);
}
