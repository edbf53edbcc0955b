import type { Live, Outcome } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { tellBack } from './notices.ts';
import { whyNotTakenBack } from './why-not-taken-back.ts';

/**
 * Takes back what these entries did, all of it or nothing; `only`: as far as it bears on these records. Where the graph has
 * become another meanwhile nothing happens, and it is said who changed what. `skip`: what leaves it at that.
 */
export async function takeBack(
  live: Live,
  seqs: readonly number[],
  { only, way = 'undo', skip }: { only?: readonly string[]; way?: 'undo' | 'redo'; skip?: () => void } = {},
): Promise<Outcome> {
  const args = { seqs: [...seqs], ...(only ? { only: [...only] } : {}) };
  const outcome = await live.dispatch({ type: 'entry.takeBack', args });
  if (outcome.status !== 'refused') return outcome;
  const { text, open } = whyNotTakenBack(live, outcome.failure);
  const actions = [...(open ? [open] : []), ...(skip ? [{ word: t('undone.skip'), run: skip }] : [])];
  tellBack(t('undone.because', { head: t(`undone.head.${way}`), why: text }), 'problem', 'stays', actions);
  return outcome;
}
