import { create } from 'zustand';
import { t } from '../texts/i18n.ts';

export type UndoWay = 'undo' | 'redo';

/** What is next to be taken back, and to be done again, in words; undefined: nothing is. */
export type UndoState = {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  readonly isRead: boolean;
  run(way: UndoWay): void;
};

export const useUndo = create<UndoState>(() => ({
  undo: undefined,
  redo: undefined,
  isRead: false,
  run: () => {},
}));

export const takeBackNext = (way: UndoWay): void => useUndo.getState().run(way);

/** Which act that would be, or why there is none. */
export function undoHint({ isRead, ...next }: UndoState, way: UndoWay): string {
  const what = next[way];
  if (what !== undefined) return t('undo.of', { word: t(`undo.${way}`), what });
  return isRead ? t(`undo.nothing.${way}`) : t('undo.loading');
}
