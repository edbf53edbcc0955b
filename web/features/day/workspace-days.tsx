import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../graph/model/day.ts';
import { WORKSPACE_ID } from '../../../graph/model/view.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { followWorkspaceDay } from '../../state/looking-day.ts';
import { tellFailure } from '../../state/notices.ts';
import { articleDayOf, today } from '../../state/reference-day.ts';

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
  const { t } = useTranslation();
  const stored = useView((view) => view.node(WORKSPACE_ID)?.fields['referenceDay'], []);
  const articleDay = useView(articleDayOf, []);
  const chooseForAll = useChooseForAll();
  const choose = (day: Day | null) => {
    onChosen();
    void chooseForAll(day);
  };
  return (
    <div className="day-choices" role="radiogroup" aria-label={t('looking.everyone')}>
      {articleDay && (
        <DayChoice
          day={articleDay}
          word={t('looking.article')}
          chosen={stored === articleDay}
          onChoose={() => choose(articleDay)}
        />
      )}
      {stored !== undefined && stored !== articleDay && (
        <DayChoice
          day={String(stored)}
          word={t('looking.workspace')}
          chosen
          onChoose={() => choose(String(stored))}
        />
      )}
      <DayChoice
        day={today()}
        word={t('day.today')}
        chosen={stored === undefined}
        onChoose={() => choose(null)}
      />
    </div>
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
    <button type="button" role="radio" aria-checked={chosen} className="day-choice" onClick={onChoose}>
      <span className="day-check">{chosen && <Check size={16} strokeWidth={2} aria-hidden="true" />}</span>
      <span className="day-of-choice">{day}</span>
      <span className="day-word">{word}</span>
    </button>
  );
}
