import type { RefObject } from 'react';
import type { Session } from '../live/session.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
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
        <p>{t('me.explain')}</p>
        <button type="button" className="button small" onClick={onRename}>
          {t('me.rename')}
        </button>
      </div>
    </Popover>
  );
}
