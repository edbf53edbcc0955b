import type { Day } from '../../graph/model/schema/day.ts';
import type { State } from '../../graph/model/view/view.ts';
import { workspaceDayOf } from './reference-day.ts';
import { setView } from './ui-state.ts';

/** Shows another day in this tab alone; the workspace's own day ends that. */
export const lookAt = (state: State, day: Day): void =>
  setView({ lookingDay: day === workspaceDayOf(state) ? undefined : day });

export const followWorkspaceDay = (): void => setView({ lookingDay: undefined });
