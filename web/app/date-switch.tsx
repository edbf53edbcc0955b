import { Calendar, Check, ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../graph/model/day.ts';
import { WORKSPACE_ID } from '../../graph/model/view.ts';
import { useLive, useView } from '../state/live-context.tsx';
import { tellFailure } from '../state/notices.ts';
import { articleDayOf, today, useReferenceDay } from '../state/reference-day.ts';
import { Popover } from '../ui/popover.tsx';
import './date-switch.css';

/** The day for which everybody in the workspace sees the map: the article's, or today. */
export function DateSwitch() {
  const { t } = useTranslation();
  const live = useLive();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const day = useReferenceDay();
  const stored = useView((view) => view.node(WORKSPACE_ID)?.fields['referenceDay'], []);
  const articleDay = useView(articleDayOf, []);
  const close = () => setOpen(false);

  async function choose(next: Day | null) {
    close();
    if (next === (stored ?? null)) return;
    const outcome = await live.dispatch({
      type: 'node.update',
      args: {
        id: WORKSPACE_ID,
        kind: 'Workspace',
        set: { referenceDay: next },
        was: { referenceDay: stored ?? null },
      },
    });
    if (outcome.status === 'refused') tellFailure(outcome.failure);
  }

  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button date-switch"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Calendar size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="date-prefix">{t(stored === undefined ? 'day.asOfToday' : 'day.asOf')} </span>
        <span>{day}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open && (
        <Popover anchor={anchor} label={t('day.title')} align="end" onClose={close}>
          <div className="date-choices" role="radiogroup" aria-label={t('day.title')}>
            {articleDay && (
              <DayChoice
                day={articleDay}
                word={t('day.article')}
                chosen={stored === articleDay}
                onChoose={() => void choose(articleDay)}
              />
            )}
            {stored !== undefined && stored !== articleDay && (
              <DayChoice day={String(stored)} word={t('day.title')} chosen onChoose={close} />
            )}
            <DayChoice
              day={today()}
              word={t('day.today')}
              chosen={stored === undefined}
              onChoose={() => void choose(null)}
            />
          </div>
          <p className="date-explain">{t('day.explain')}</p>
        </Popover>
      )}
    </>
  );
}

type DayChoiceProps = {
  readonly day: Day;
  readonly word: string;
  readonly chosen: boolean;
  onChoose(): void;
};

function DayChoice({ day, word, chosen, onChoose }: DayChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold two texts in one row that closes the popover
    <button type="button" role="radio" aria-checked={chosen} className="date-choice" onClick={onChoose}>
      <span className="date-check">{chosen && <Check size={16} strokeWidth={2} aria-hidden="true" />}</span>
      <span className="date-day">{day}</span>
      <span className="date-word">{word}</span>
    </button>
  );
}
