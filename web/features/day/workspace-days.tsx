import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../graph/model/schema/day.ts';
import { WORKSPACE_ID } from '../../../graph/model/view/view.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { followWorkspaceDay } from '../../state/looking-day.ts';
import { articleDayOf, today } from '../../state/reference-day.ts';
import { tellFailure } from '../../state/tell-failure.ts';
import { t } from '../../texts/i18n.ts';
import { AskForAll } from './ask-for-all.tsx';

/** Sets the workspace's day, for everybody: null follows today. */
export function useChooseForAll(): (day: Day | null) => Promise<void> {
  const live = useLiveHandle();
  return async (next) => {
    followWorkspaceDay();
    const stored = live.view.node(WORKSPACE_ID)?.fields['referenceDay'] ?? null;
    if (next === stored) return;
    const outcome = await live.dispatch({
      type: 'node.update',
      args: {
        id: WORKSPACE_ID,
        kind: 'Workspace',
        set: { referenceDay: next },
        was: { referenceDay: stored },
      },
    });
    if (outcome.status === 'refused') tellFailure(outcome.failure);
  };
}

/** The days that need no calendar: the article's and today, and whichever else the workspace stands at. */
export function WorkspaceDays({ onChosen }: { onChosen(): void }) {
  const stored = useView((view) => view.node(WORKSPACE_ID)?.fields['referenceDay'], []);
  const articleDay = useView(articleDayOf, []);
  const chooseForAll = useChooseForAll();
  // A row that is not the chosen one asks first: the day is everybody's.
  const [asked, setAsked] = useState<Day | null>();
  const choices: readonly Choice[] = [
    ...(articleDay ? [{ value: articleDay, word: t('looking.article') }] : []),
    ...(stored !== undefined && stored !== articleDay
      ? [{ value: String(stored), word: t('looking.workspace') }]
      : []),
    { value: null, word: t('day.today') },
  ];
  const confirm = (day: Day | null) => {
    onChosen();
    void chooseForAll(day);
  };
  return (
    <>
      <div className="day-choices" role="radiogroup" aria-label={t('looking.everyone')}>
        {choices.map(({ value, word }) => {
          const isChosen = value === (stored ?? null);
          return (
            <DayChoice
              key={word}
              day={value ?? today()}
              word={word}
              chosen={isChosen}
              onChoose={() => (isChosen ? confirm(value) : setAsked(value))}
            />
          );
        })}
      </div>
      {asked !== undefined && (
        <AskForAll
          day={asked ?? today()}
          onConfirm={() => confirm(asked)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** A day of the workspace; null follows today. */
type Choice = { readonly value: Day | null; readonly word: string };

type DayChoiceProps = {
  readonly day: Day;
  readonly word: string;
  readonly chosen: boolean;
  onChoose(): void;
};

function DayChoice({ day, word, chosen, onChoose }: DayChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold two texts in one row that closes the popover
    <button type="button" role="radio" aria-checked={chosen} className="day-choice" onClick={onChoose}>
      <span className="day-check">{chosen && <Check size={16} strokeWidth={2} aria-hidden="true" />}</span>
      <span className="day-of-choice">{day}</span>
      <span className="day-word">{word}</span>
    </button>
  );
}
