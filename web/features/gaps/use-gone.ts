import { useEffect } from 'react';
import { useGoneGaps } from '../../state/gone-gaps.ts';
import { setBoard, useBoard } from './board-state.ts';

/** Remembers what became of the finding that is explained for as long as it stays open, not for some seconds only. */
export function useGone(): void {
  const currentId = useBoard((board) => board.current?.id);
  const traces = useGoneGaps();
  useEffect(() => {
    const gone = traces.find(({ id }) => id === currentId);
    if (gone) setBoard({ gone });
  }, [currentId, traces]);
}
