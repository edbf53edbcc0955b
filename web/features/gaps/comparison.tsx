import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../live/http.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { gapKeys } from '../../state/gap-keys.ts';
import { useGaps } from '../../state/gap-summary.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { t } from '../../texts/i18n.ts';
import { setBoard, useBoard } from './board-state.ts';
import { sinceOf } from './since.ts';
import { SincePicker } from './since-picker.tsx';

/** What came and what went since an earlier day; the day can be chosen, and the new ones alone listed. */
export function Comparison() {
  const on = useAskedDay();
  const looked = useReferenceDay();
  const { summary } = useGaps();
  const since = useBoard((board) => sinceOf(board, on));
  const isOnlyNew = useBoard((board) => board.isOnlyNew);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { answer, status } = useAnswer({
    queryKey: gapKeys.compared(on, since),
    // The other day is computed for it, so the one that is looked at goes first, and comes to rest.
    isAsked: summary?.asOf === on && on === looked,
    ask: (signal) => api.gapsCompared(since, on, signal),
  });
  const isOwn = answer?.asOf === on;
  const text =
    status === 'failed'
      ? t('gaps.since.failed')
      : isOwn
        ? t('gaps.since.label', { day: since, added: answer.added, solved: answer.solved })
        : t('gaps.since.computing', { day: since });
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
          added={isOwn ? answer.added : undefined}
          isOnlyNew={isOnlyNew}
          onChoose={(day) => setBoard({ since: day })}
          onOnlyNew={(only) => setBoard({ isOnlyNew: only, openGroup: undefined })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
