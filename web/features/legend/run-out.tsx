import { useTranslation } from 'react-i18next';
import { isRenewedOn, stateOn } from '../../../graph/model/agreement.ts';
import type { Day } from '../../../graph/model/day.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { useView } from '../../state/live-context.tsx';
import { today, useReferenceDay } from '../../state/reference-day.ts';

/** How many agreements there are, and how many of them have run out by the day. */
function runOutOn(view: View, on: Day): { readonly expired: number; readonly all: number } {
  let [expired, all] = [0, 0];
  for (const { id, kind, fields } of view.nodes.values()) {
    if (kind !== 'Agreement') continue;
    all += 1;
    if (stateOn(fields, on) === 'expired' && isRenewedOn(view, id, on) !== true) expired += 1;
  }
  return { expired, all };
}

/** Why so few lines are drawn, where most agreements have run out by the day. */
export function RunOut() {
  const { t } = useTranslation();
  const on = useReferenceDay();
  const { expired, all } = useView((view) => runOutOn(view, on), [on]);
  if (expired <= all / 2) return null;
  return <p>{t('legend.runOut', { day: on === today() ? t('day.today') : on, count: expired })}</p>;
}
