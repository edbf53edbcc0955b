import type { Fields } from '../../../graph/model/schema/record.ts';
import { t } from '../../texts/i18n.ts';

/** From when to when a dated relation holds, as a table writes days; empty where neither is known. */
export function validityText(fields: Fields): string {
  const from = fields['validFrom'];
  const to = fields['validTo'];
  if (typeof from === 'string' && typeof to === 'string') return t('inspector.range', { from, to });
  if (typeof from === 'string') return t('inspector.from', { from });
  return typeof to === 'string' ? t('inspector.to', { to }) : '';
}
