import { Plus } from 'lucide-react';
import { SYSTEM_KINDS } from '../../graph/model/schema/kinds.ts';
import type { View } from '../../graph/model/view/view.ts';
import { useView } from '../state/live-context.tsx';
import { openRecordForm } from '../state/ui-actions.ts';
import { useUi } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import { StatePage } from './state-page.tsx';

function isEmpty(view: View): boolean {
  for (const node of view.nodes.values()) if (!SYSTEM_KINDS.includes(node.kind)) return false;
  return true;
}

/** A store without any record: what it is for, and the first step. */
export function EmptyStore() {
  const hasSheet = useUi((state) => state.sheet !== undefined);
  if (!useView(isEmpty, []) || hasSheet) return null;
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
