import { daysBetween } from '../../graph/model/schema/day.ts';
import { AGREEMENT_STATES } from '../../graph/model/terms/agreement.ts';
import type { Pairing } from '../state/pairing-of.ts';
import { useReferenceDay } from '../state/reference-day.ts';
import { t } from '../texts/i18n.ts';
import { titleOf } from '../ui/titles.ts';

/** An agreement's state on the day as a word; what ends soon says in how many days. */
export function StateTag({ pairing }: { readonly pairing: Pick<Pairing, 'state' | 'endsOn'> }) {
  const on = useReferenceDay();
  const { state, endsOn } = pairing;
  if (state === 'expiring' && endsOn !== undefined) {
    const days = daysBetween(on, endsOn);
    const word = days === 0 ? t('agreement.expiresToday') : t('agreement.expiresIn', { days });
    return <span className="tag warn">{word}</span>;
  }
  const look = state === 'active' ? 'ok' : state === 'dormant' ? 'outlined' : '';
  return <span className={`tag ${look}`}>{titleOf(AGREEMENT_STATES[state])}</span>;
}
