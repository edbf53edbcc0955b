import { Plus } from 'lucide-react';
import { openRecordForm } from '../state/ui-actions.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { StatePage } from './state-page.tsx';

/** A store without any record: what it is for, and the first step. */
export function EmptyStore() {
  return (
    <div className="state-over-map">
      <StatePage title={t('empty.title')} explain={t('empty.explain')}>
        <button type="button" className="button primary" onClick={() => openRecordForm('Unit')}>
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('empty.create')}
        </button>
        <button type="button" className="button" onClick={() => openRecordForm('SocialOrganization')}>
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('empty.other')}
        </button>
      </StatePage>
    </div>
  );
}
