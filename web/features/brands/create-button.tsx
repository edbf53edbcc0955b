import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { Fields } from '../../../graph/model/schema/record.ts';
import { openRecordForm } from '../../state/ui-actions.ts';
import { kindTitle } from '../../ui/titles.ts';

/** Opens the form for one more record of a kind. */
export function CreateButton({ kind, fields = {} }: { readonly kind: Kind; readonly fields?: Fields }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="button" onClick={() => openRecordForm(kind, { fields, relations: [] })}>
      <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
      {t('brands.create', { kind: kindTitle(kind) })}
    </button>
  );
}
