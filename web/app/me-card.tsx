import { History, Redo2, Undo2 } from 'lucide-react';
import type { RefObject } from 'react';
import type { Session } from '../live/session.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { openPage } from '../state/pages.ts';
import { takeBackNext, type UndoWay, undoHint, useUndo } from '../state/undo-state.ts';
import { Popover } from '../ui/popover.tsx';

type MeCardProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly name: string;
  readonly unit: Session['unit'];
  onRename(): void;
  onClose(): void;
};

export function MeCard({ anchor, name, unit, onRename, onClose }: MeCardProps) {
  return (
    <Popover anchor={anchor} label={t('me.title')} align="end" onClose={onClose}>
      <div className="me-card">
        <strong>{name}</strong>
        {unit && <span>{unit}</span>}
        <div className="me-undo">
          <UndoRow way="undo" />
          <UndoRow way="redo" />
          <button
            type="button"
            className="button"
            onClick={() => {
              onClose();
              openPage('history');
            }}
          >
            <History size={16} strokeWidth={1.75} aria-hidden="true" />
            <span>{t('rail.history')}</span>
          </button>
        </div>
        <p>{t('me.explain')}</p>
        <button type="button" className="button small" onClick={onRename}>
          {t('me.rename')}
        </button>
      </div>
    </Popover>
  );
}

const ICON = { undo: Undo2, redo: Redo2 } as const;

/** On a phone, whose top has no room for it. */
function UndoRow({ way }: { readonly way: UndoWay }) {
  const state = useUndo();
  const Icon = ICON[way];
  return (
    <button
      type="button"
      className="button"
      disabled={state[way] === undefined}
      onClick={() => takeBackNext(way)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{undoHint(state, way)}</span>
    </button>
  );
}
