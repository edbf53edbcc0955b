import type { FieldSpec } from '../../graph/model/schema/field.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { absenceOf } from '../../graph/model/terms/absence.ts';
import { t } from '../texts/i18n.ts';

/** How a field without a value reads, on every page and in every list. */
export function missingText(fields: NodeRecord['fields'], name: string, spec: FieldSpec): string {
  const absence = absenceOf(fields, name, spec);
  if (absence !== 'none') return t(absence);
  return t(`absent.${name}` as 'absent.charterClauseOn', {
    defaultValue: t(spec.type === 'flag' ? 'no' : 'absent.other'),
  });
}
