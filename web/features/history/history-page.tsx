import { useState } from 'react';
import type { CommandType } from '../../../graph/model/commands/command.ts';
import { isRealDay, tidyDay } from '../../../graph/model/schema/fold/day.ts';
import { KIND_NAMES, SYSTEM_KINDS } from '../../../graph/model/schema/kinds.ts';
import type { WholeGraph } from '../../../graph/model/view/view.ts';
import { HistoryRows } from '../../records/history-rows.tsx';
import { useView } from '../../state/live-context.tsx';
import { hasPanel as panelIn, useUi } from '../../state/ui-state.ts';
import { type HistoryFilter, useHistory } from '../../state/use-history.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { nameOf } from '../../ui/record-name.tsx';
import { kindTitle } from '../../ui/titles.ts';
import './history-page.css';

const ACTS: readonly (CommandType | 'batch')[] = [
  'node.create',
  'node.update',
  'node.delete',
  'node.move',
  'relation.create',
  'relation.update',
  'relation.delete',
  'agreement.milestone',
  'gap.snooze',
  'gap.wake',
  'gap.assign',
  'gap.unassign',
  'gap.dismiss',
  'gap.restore',
  'rule.tune',
  'entry.takeBack',
  'batch',
];

const actWord = (act: (typeof ACTS)[number]): string =>
  t(`history.acts.${act.replace('.', '_')}` as 'history.acts.batch');

const peopleOf = (view: WholeGraph): readonly (readonly [string, string])[] =>
  view.ofKind('Actor').map((node) => [node.id, nameOf(node)] as const);

/** All that was done, newest first, by whom, to what, when and how. */
export function HistoryPage() {
  const people = useView(peopleOf, []);
  const [filter, setFilter] = useState<HistoryFilter>({});
  const [day, setDay] = useState('');
  const hasPanel = useUi(panelIn);
  const history = useHistory(filter);
  const change = (part: HistoryFilter) =>
    setFilter((before) =>
      Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value)),
    );
  const isFiltered = Object.keys(filter).length > 0;
  const kinds = KIND_NAMES.filter((kind) => !SYSTEM_KINDS.includes(kind));
  return (
    <section
      className={`full-page history-page${hasPanel ? ' is-narrowed' : ''}`}
      aria-label={t('history.title')}
    >
      <div className="history-main">
        <h2>{t('history.title')}</h2>
        <p>{t('history.explain')}</p>
        <div className="history-filters">
          <Choice
            label={t('history.person')}
            value={filter.person}
            options={people}
            onChange={(person) => change({ person })}
          />
          <Choice
            label={t('history.kind')}
            value={filter.kind}
            options={kinds.map((kind) => [kind, kindTitle(kind)])}
            onChange={(kind) => change({ kind })}
          />
          <Choice
            label={t('history.act')}
            value={filter.type}
            options={ACTS.map((act) => [act, actWord(act)])}
            onChange={(type) => change({ type })}
          />
          <label htmlFor="history-day">
            {t('history.day')}
            <DayInput
              id="history-day"
              value={day}
              invalid={day !== '' && !isRealDay(tidyDay(day))}
              onChange={(typed) => {
                setDay(typed);
                const tidied = tidyDay(typed);
                change({ day: isRealDay(tidied) ? tidied : undefined });
              }}
            />
          </label>
          {isFiltered && (
            <button
              type="button"
              className="button text"
              onClick={() => {
                setFilter({});
                setDay('');
              }}
            >
              {t('history.clear')}
            </button>
          )}
        </div>
        <HistoryRows history={history} isFiltered={isFiltered} />
      </div>
    </section>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  onChange(value: string | undefined): void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        className="input"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{t('history.all')}</option>
        {options.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
