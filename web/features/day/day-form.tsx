import { useId, useState } from 'react';
import { FIRST_DAY, LAST_DAY } from '../../../graph/model/schema/day.ts';
import { foldDay, tidyDay } from '../../../graph/model/schema/fold/day.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { lookAt } from '../../state/looking-day.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { FieldError } from '../../ui/field-error.tsx';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a day that somebody wants to look at. */
export function problemOf(day: string): 'notADay' | 'noSuchDay' | 'outOfRange' | undefined {
  const fold = foldDay(day);
  if ('value' in fold) return undefined;
  if (fold.refused === 'dayOutOfRange') return 'outOfRange';
  return fold.refused === 'noSuchDay' ? 'noSuchDay' : 'notADay';
}

/** A calendar for this tab's own day, typed in any habit or picked. */
export function DayForm() {
  const id = useId();
  const live = useLiveHandle();
  const on = useReferenceDay();
  const [shown, setShown] = useState(on);
  const [draft, setDraft] = useState(on);
  const [isAsked, setAsked] = useState(false);
  // The strip moved on: what is written follows.
  if (shown !== on) {
    setShown(on);
    setDraft(on);
    setAsked(false);
  }
  const problem = problemOf(draft);
  const isWrong = problem !== undefined && (isAsked || problem !== 'notADay');

  /** A whole day, picked or typed, is shown at once; other habits of writing it wait for Enter. */
  function write(text: string): void {
    setDraft(text);
    setAsked(false);
    if (ISO.test(text) && problemOf(text) === undefined) lookAt(live.view, text);
  }

  return (
    <form
      className="day-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (problem === undefined) lookAt(live.view, tidyDay(draft));
      }}
    >
      <DayInput
        id={id}
        label={t('looking.day')}
        value={draft}
        invalid={isWrong}
        describedBy={isWrong ? `${id}-problem` : undefined}
        onChange={write}
      />
      <button type="submit" className="button small">
        {t('looking.show')}
      </button>
      {isWrong && (
        <FieldError
          id={`${id}-problem`}
          text={t(`looking.${problem}`, { first: FIRST_DAY, last: LAST_DAY })}
        />
      )}
    </form>
  );
}
