import type { Day } from '../../../graph/model/schema/day.ts';
import { isRenewedOn, stateOn } from '../../../graph/model/terms/agreement.ts';
import type { WholeGraph } from '../../../graph/model/view/view.ts';
import { useView } from '../../state/live-context.tsx';
import { today, useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';

/** How many agreements there are, and how many of them have run out by the day. */
function runOutOn(view: WholeGraph, on: Day): { readonly expired: number; readonly all: number } {
  const agreements = view.ofKind('Agreement');
  const expired = agreements.filter(
    ({ id, fields }) => stateOn(fields, on) === 'expired' && isRenewedOn(view, id, on) !== true,
  );
  return { expired: expired.length, all: agreements.length };
}

/** Why so few lines are drawn, where most agreements have run out by the day. */
export function RunOut() {
  const on = useReferenceDay();
  const { expired, all } = useView((view) => runOutOn(view, on), [on]);
  if (expired <= all / 2) return null;
  return <p>{t('legend.runOut', { day: on === today() ? t('day.today') : on, count: expired })}</p>;
}
