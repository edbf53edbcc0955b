import { useEffect } from 'react';
import { boardState, setBoard, useBoard } from './board-state.ts';
import type { GapList } from './use-gap-list.ts';

export type Walk = {
  /** Where the explained finding stands in the open list; undefined: not in it. */
  readonly at: number | undefined;
  readonly total: number;
  canStep(by: 1 | -1): boolean;
  /** Goes to the next or the one before, through all pages of the server. */
  step(by: 1 | -1): Promise<void>;
};

/** One finding after another through the open list. */
export function useWalk(list: GapList): Walk {
  const currentId = useBoard((board) => board.current?.id);
  const lastAt = useBoard((board) => board.currentAt);
  const { findings, total, hasMore } = list;
  const found = findings.findIndex((finding) => finding.id === currentId);
  const at = found >= 0 ? found : undefined;

  // The explained one as the list has it now: its note and state may have changed.
  const listed = findings[found];
  useEffect(() => {
    if (listed && listed !== boardState().current) setBoard({ current: listed, currentAt: found });
  }, [listed, found]);

  /** Of one that has left the list, the one that moved into its place is next. */
  const target = (by: 1 | -1): number =>
    at !== undefined ? at + by : currentId === undefined ? 0 : by > 0 ? lastAt : lastAt - 1;
  return {
    at,
    total,
    canStep(by) {
      const to = target(by);
      return to >= 0 && (to < findings.length || (hasMore && to === findings.length));
    },
    async step(by) {
      const to = target(by);
      const known = findings[to];
      const next = known ?? (to === findings.length && hasMore ? (await list.more())[0] : undefined);
      if (next) setBoard({ current: next, currentAt: to, pointed: [] });
    },
  };
}
