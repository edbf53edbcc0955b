import type { Fields } from '../../../graph/model/schema/record.ts';
import { texts } from '../../texts/i18n.ts';

/** From when to when a dated relation holds, as a table writes days; empty where neither is known. */
export function validityText(fields: Fields): string {
  const from = fields['validFrom'];
  const to = fields['validTo'];
  if (typeof from === 'string' && typeof to === 'string') return texts.t('inspector.range', { from, to });
  if (typeof from === 'string') return texts.t('inspector.from', { from });
  return typeof to === 'string' ? texts.t('inspector.to', { to }) : '';
}
