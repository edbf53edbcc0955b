import { useEffect, useRef } from 'react';
import type { Day } from '../../../graph/model/schema/day.ts';
import { useView } from '../../state/live-context.tsx';
import { t } from '../../texts/i18n.ts';
import { formatDay } from '../../ui/format-value.ts';
import { type DayFacts, isWholeMonth, passageBetween } from './passage.ts';

type PassageLineProps = { readonly on: Day; readonly facts: DayFacts; readonly isSpoken: boolean };

/** What the step to this day brought: 2022年9月：新签 3 份. Nothing on the way back, where nothing begins or ends. */
export function PassageLine({ on, facts, isSpoken }: PassageLineProps) {
  const before = useDayBefore(on);
  const passage = useView(
    (view) => (before !== undefined && before < on ? passageBetween(view, before, on) : undefined),
    [before, on],
  );
  const [year = 0, month = 0] = on.split('-').map(Number);
  const isMonth = before !== undefined && isWholeMonth(before, on);
  const when = isMonth ? t('looking.month', { year, month }) : formatDay(on);
  return (
    <p className="passage-line" aria-live={isSpoken ? 'polite' : 'off'}>
      {passage && <span key={on}>{t('looking.passed', { when, ...passage, leads: facts.leads })}</span>}
    </p>
  );
}

/** Steps nearer to one another than this are one movement of the handle. */
const ONE_MOVE_MS = 250;

/** The day from which the last step, or the last movement of the handle, led to this one. */
function useDayBefore(on: Day): Day | undefined {
  const last = useRef<Step>({ before: undefined, on, atMs: Number.NEGATIVE_INFINITY });
  const step = last.current.on === on ? last.current : stepAfter(last.current, on, Date.now());
  useEffect(() => {
    last.current = step;
  });
  return step.before;
}

type Step = { readonly before: Day | undefined; readonly on: Day; readonly atMs: number };

const stepAfter = (last: Step, on: Day, atMs: number): Step => ({
  before: atMs - last.atMs < ONE_MOVE_MS ? last.before : last.on,
  on,
  atMs,
});
