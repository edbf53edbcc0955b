import { Check, Search, X } from 'lucide-react';
import { useId } from 'react';
import type { GapState } from '../../../graph/model/answers/gap.ts';
import { GAP_STATES, SEVERITIES } from '../../../graph/model/answers/severity.ts';
import { GROUPINGS, SEVERITY_NAMES } from '../../../graph/model/tab-view/tab-view.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { countIn } from './board-counts.ts';
import { isFlat, setBoard, toggleSeverity, useBoard } from './board-state.ts';
import { Comparison } from './comparison.tsx';
import type { CountedRule } from './counted-rule.ts';
import './board-head.css';

/** In a number's place while it is on its way. */
const NOT_KNOWN = '–';

type BoardHeadProps = {
  /** Undefined until the first summary is here. */
  readonly found: number | undefined;
  /** Undefined until the rules and their counts are here: nothing is said rather than nought. */
  readonly rules: readonly CountedRule[] | undefined;
};

/** How many gaps there are, against an earlier day, and what of them is listed. */
export function BoardHead({ found, rules }: BoardHeadProps) {
  const board = useBoard((state) => state);
  const isGrouped = !isFlat(board);
  const { state, severities } = board;
  const total = state === 'open' ? found : rules && countIn(rules, state);
  const shown = rules && countIn(rules, state, severities);
  return (
    <header className="board-head">
      <div className="board-title">
        <h2>
          {t(state === 'open' ? 'gaps.title' : `gaps.state.${state}`)}
          {total !== undefined && <strong>{total.toLocaleString('en')}</strong>}
          {total !== undefined && shown !== undefined && shown < total && (
            <span className="board-shown">{t('gaps.shown', { count: shown })}</span>
          )}
        </h2>
        <Comparison />
      </div>
      <div className="board-filters">
        <fieldset className="segments" aria-label={t('gaps.by.label')}>
          {GROUPINGS.map((by) => (
            <button
              key={by}
              type="button"
              aria-pressed={isGrouped && board.by === by}
              onClick={() =>
                setBoard({ by, openGroup: undefined, q: '', state: 'open', isMine: false, isOnlyNew: false })
              }
            >
              {t(`gaps.by.${by}`)}
            </button>
          ))}
        </fieldset>
        <StateChoice rules={rules} />
        <button
          type="button"
          className="chip"
          aria-pressed={board.isMine}
          title={t('gaps.mineHint')}
          onClick={() => setBoard({ isMine: !board.isMine })}
        >
          {board.isMine && <Check size={14} strokeWidth={2} aria-hidden="true" />}
          {t('gaps.mine')}
        </button>
      </div>
      <div className="board-filters">
        <SearchField />
        <SeverityChips rules={rules} />
      </div>
    </header>
  );
}

function SeverityChips({ rules }: Pick<BoardHeadProps, 'rules'>) {
  const severities = useBoard((board) => board.severities);
  const state = useBoard((board) => board.state);
  return (
    <span className="severity-chips">
      {SEVERITY_NAMES.map((severity) => {
        const word = titleOf(SEVERITIES[severity]);
        const count = rules && countIn(rules, state, new Set([severity]));
        const isOn = severities.has(severity);
        return (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={isOn}
            aria-label={count === undefined ? word : t('gaps.severityCount', { word, count })}
            onClick={() => toggleSeverity(severity)}
          >
            {isOn && <Check size={14} strokeWidth={2} aria-hidden="true" />}
            {word} {count?.toLocaleString('en') ?? NOT_KNOWN}
          </button>
        );
      })}
    </span>
  );
}

function SearchField() {
  const q = useBoard((board) => board.q);
  return (
    <span className="board-search">
      <Search size={14} strokeWidth={1.75} aria-hidden="true" />
      <input
        className="input"
        type="search"
        value={q}
        maxLength={60}
        autoComplete="off"
        placeholder={t('gaps.searchShort')}
        title={t('gaps.search')}
        aria-label={t('gaps.search')}
        onChange={(event) => setBoard({ q: event.target.value })}
      />
      {q !== '' && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('gaps.clearSearch')}
          onClick={() => setBoard({ q: '' })}
        >
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

function StateChoice({ rules }: Pick<BoardHeadProps, 'rules'>) {
  const id = useId();
  const state = useBoard((board) => board.state);
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {t('gaps.state.label')}
      </label>
      <select
        id={id}
        className="input board-state"
        value={state}
        onChange={(event) => setBoard({ state: event.target.value as GapState, openGroup: undefined })}
      >
        {GAP_STATES.map((each) => (
          <option key={each} value={each}>
            {rules
              ? t('gaps.stateCount', { word: t(`gaps.state.${each}`), count: countIn(rules, each) })
              : t(`gaps.state.${each}`)}
          </option>
        ))}
      </select>
    </>
  );
}
