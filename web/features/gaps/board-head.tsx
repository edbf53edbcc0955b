import { Check, Search, X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { GAP_STATES, type GapState, isQuality, SEVERITIES } from '../../../graph/model/gap.ts';
import { titleOf } from '../../ui/titles.ts';
import { type Grouping, isFlat, SEVERITY_NAMES, setBoard, toggleSeverity, useBoard } from './board-state.ts';
import { Comparison } from './comparison.tsx';
import type { CountedRule } from './rule-list.tsx';
import './board-head.css';

const GROUPINGS: readonly Grouping[] = ['rule', 'area', 'body'];

type BoardHeadProps = {
  /** Undefined until the first summary is here. */
  readonly found: number | undefined;
  readonly rules: readonly CountedRule[];
};

/** How many gaps there are, against an earlier day, and what of them is listed. */
export function BoardHead({ found, rules }: BoardHeadProps) {
  const { t } = useTranslation();
  const board = useBoard((state) => state);
  const isGrouped = !isFlat(board);
  return (
    <header className="board-head">
      <div className="board-title">
        <h2>
          {t('gaps.title')}
          {found !== undefined && <strong>{found.toLocaleString('en')}</strong>}
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
  const { t } = useTranslation();
  const severities = useBoard((board) => board.severities);
  return (
    <span className="severity-chips">
      {SEVERITY_NAMES.map((severity) => {
        const word = titleOf(SEVERITIES[severity]);
        const count = rules
          .filter((rule) => rule.about.severity === severity && !rule.failed && !isQuality(rule.id))
          .reduce((sum, rule) => sum + rule.found, 0);
        const isOn = severities.has(severity);
        return (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={isOn}
            aria-label={t('gaps.severityCount', { word, count })}
            onClick={() => toggleSeverity(severity)}
          >
            {isOn && <Check size={14} strokeWidth={2} aria-hidden="true" />}
            {word} {count.toLocaleString('en')}
          </button>
        );
      })}
    </span>
  );
}

function SearchField() {
  const { t } = useTranslation();
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
  const { t } = useTranslation();
  const id = useId();
  const state = useBoard((board) => board.state);
  const counted = (of: GapState): number =>
    rules.reduce((sum, rule) => {
      // What is open and of data quality has its own place in the list by rule.
      if (rule.failed || (of === 'open' && isQuality(rule.id))) return sum;
      return sum + rule[of === 'open' ? 'found' : of];
    }, 0);
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
            {t('gaps.stateCount', { word: t(`gaps.state.${each}`), count: counted(each) })}
          </option>
        ))}
      </select>
    </>
  );
}
