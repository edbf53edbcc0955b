import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Day } from '../../../graph/model/schema/day.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { problemText } from '../../ui/failure-text.ts';
import { StateNote } from './state-note.tsx';
import type { Asked } from './use-report.ts';

type AnswerFrameProps<T> = {
  readonly asked: Asked<T>;
  readonly isEmpty: (answer: T) => boolean;
  /** What stands here until the first answer. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
};

/** Around what was asked for: the answer, grey while it is old, or what went wrong. */
export function AnswerFrame<T extends { readonly asOf: Day }>({
  asked,
  isEmpty,
  waiting,
  children,
}: AnswerFrameProps<T>) {
  const { answer, problem, error, isOld, askAgain } = asked;
  if (!answer) {
    if (problem === undefined) return waiting;
    return (
      <StateNote
        title={problem === 'offline' ? t('figures.offline') : problemText(error, t('figures.failed'))}
        explain={t(problem === 'offline' ? 'figures.offlineExplain' : 'figures.failedExplain')}
      >
        {problem === 'failed' && <Retry onRetry={askAgain} />}
      </StateNote>
    );
  }
  if (isEmpty(answer)) return <StateNote title={t('figures.empty')} explain={t('figures.emptyExplain')} />;
  return (
    <>
      {isOld && <OldNote asked={asked} answer={answer} />}
      <div className={isOld ? 'answer is-old' : 'answer'} aria-busy={isOld}>
        {children}
      </div>
    </>
  );
}

function OldNote<T extends { readonly asOf: Day }>({
  asked: { problem, error, askAgain },
  answer,
}: {
  readonly asked: Asked<T>;
  readonly answer: T;
}) {
  const day = useReferenceDay();
  return (
    <p className="old-note" role="status">
      {problem === undefined && t('figures.stale', { day, old: answer.asOf })}
      {problem === 'offline' && t('figures.offlineKept')}
      {problem === 'failed' && problemText(error, t('figures.failedKept'))}
      {problem === 'failed' && <Retry onRetry={askAgain} />}
    </p>
  );
}

function Retry({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <button type="button" className="button small" onClick={onRetry}>
      <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />
      {t('figures.retry')}
    </button>
  );
}
