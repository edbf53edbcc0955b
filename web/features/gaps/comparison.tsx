import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../graph/model/day.ts';
import type { GapComparison, GapSummary } from '../../../graph/model/gap.ts';
import { api } from '../../live/http.ts';
import { useGaps } from '../../state/gap-summary.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { setBoard, useBoard } from './board-state.ts';
import { sinceOf } from './since.ts';
import { SincePicker } from './since-picker.tsx';

type Compared = {
  readonly since: Day;
  readonly against: GapSummary;
  readonly answer: GapComparison | 'failed';
};

/** What came and what went since an earlier day; the day can be chosen, and the new ones alone listed. */
export function Comparison() {
  const { t } = useTranslation();
  const on = useReferenceDay();
  const { summary } = useGaps();
  const since = useBoard((board) => sinceOf(board, on));
  const isOnlyNew = useBoard((board) => board.isOnlyNew);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [compared, setCompared] = useState<Compared>();
  // Edits and parameters change both sides, so an answer belongs to the summary beside which it was asked for.
  const against = summary?.asOf === on ? summary : undefined;
  useEffect(() => {
    if (!against) return;
    const abort = new AbortController();
    api.gapsCompared(since, on, abort.signal).then(
      (answer) => abort.signal.aborted || setCompared({ since, against, answer }),
      () => abort.signal.aborted || setCompared({ since, against, answer: 'failed' }),
    );
    return () => abort.abort();
  }, [since, on, against]);
  const isCurrent = compared?.since === since && compared.against === against;
  const answer = isCurrent ? compared.answer : undefined;
  const text =
    answer === undefined
      ? t('gaps.since.computing', { day: since })
      : answer === 'failed'
        ? t('gaps.since.failed')
        : t('gaps.since.label', { day: since, added: answer.added, solved: answer.solved });
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="comparison"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{text}</span>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {isOpen && (
        <SincePicker
          anchor={anchor}
          on={on}
          since={since}
          added={typeof answer === 'object' ? answer.added : undefined}
          isOnlyNew={isOnlyNew}
          onChoose={(day) => setBoard({ since: day })}
          onOnlyNew={(only) => setBoard({ isOnlyNew: only, openGroup: undefined })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
