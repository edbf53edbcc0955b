import { History, Redo2, Undo2 } from 'lucide-react';
import { openPage } from '../state/pages.ts';
import { useTabView } from '../state/ui-state.ts';
import { takeBackNext, type UndoWay, undoHint, useUndo } from '../state/undo-state.ts';
import { t } from '../texts/i18n.ts';

const ICON = { undo: Undo2, redo: Redo2 } as const;

/** The next act to take back, and the next to do again; each says which that is, or why there is none. */
export function UndoButtons() {
  return (
    <div className="undo-buttons">
      <UndoButton way="undo" />
      <UndoButton way="redo" />
      <HistoryButton />
    </div>
  );
}

function UndoButton({ way }: { readonly way: UndoWay }) {
  const state = useUndo();
  const Icon = ICON[way];
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t(`undo.${way}`)}
      title={undoHint(state, way)}
      aria-disabled={state[way] === undefined}
      onClick={() => takeBackNext(way)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

/** The history of everything, and back to the map. */
function HistoryButton() {
  const isOpen = useTabView((view) => view.page === 'history');
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('rail.history')}
      title={t('rail.history')}
      aria-pressed={isOpen}
      onClick={() => openPage(isOpen ? 'map' : 'history')}
    >
      <History size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
