import { Plus } from 'lucide-react';
import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { Fields } from '../../../graph/model/schema/record.ts';
import { openRecordForm } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { kindTitle } from '../../ui/titles.ts';

/** Opens the form for one more record of a kind. */
export function CreateButton({ kind, fields = {} }: { readonly kind: Kind; readonly fields?: Fields }) {
  return (
    <button type="button" className="button" onClick={() => openRecordForm(kind, { fields, relations: [] })}>
      <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
      {t('brands.create', { kind: kindTitle(kind) })}
    </button>
  );
}
