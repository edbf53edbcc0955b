import type { Day } from '../../../graph/model/schema/day.ts';
import { t } from '../../texts/i18n.ts';

type AskForAllProps = { readonly day: Day; onConfirm(): void; onCancel(): void };

/** Asks before the day of everybody changes. */
export function AskForAll({ day, onConfirm, onCancel }: AskForAllProps) {
  return (
    <div className="ask-for-all" role="alert">
      <p>{t('looking.askForAll', { day })}</p>
      <div className="day-buttons">
        <button type="button" className="button small" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="button" className="button small primary" onClick={onConfirm}>
          {t('looking.changeForAll')}
        </button>
      </div>
    </div>
  );
}
