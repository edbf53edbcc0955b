import { TriangleAlert } from 'lucide-react';
import type { Figure } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { AgreementMark } from './agreement-mark.tsx';
import type { Row } from './figure-rows.ts';
import { differenceText, grownText, reportedText, sinceText } from './figure-text.ts';
import { openSubject, usePageState } from './page-state.ts';
import './opener-row.css';

/** 指标 · 上报 · 计算 · 核对; opens the list behind it. What is doubtful says so below, with the arithmetic. */
export function FigureRow({ row }: { readonly row: Row }) {
  const { subject } = usePageState();
  const isOpen = subject?.of === 'figure' && row.figures.some(({ id }) => id === subject.id);
  const label = titleOf(row.figures[0].label);
  const reported = together(row.figures, reportedText);
  const computed = together(row.figures, grownText);
  const isUnknown = row.figures.some((figure) => figure.computed === null);
  const differing = row.figures.filter((figure) => figure.agrees === 'differs');
  const difference =
    row.agrees === 'differs' ? together(differing, (figure) => differenceText(figure) ?? '') : undefined;
  const word = `${t(`figures.words.${row.agrees}`)}${difference ? ` ${difference}` : ''}`;
  const growth = row.figures.flatMap((figure) => {
    const since = sinceText(figure);
    return since && figure.compared ? t('figures.since', { day: figure.compared.on, since }) : [];
  });
  // Of two numbers the one behind which most is made up.
  const made = row.figures.reduce((most, each) => (each.samples > most.samples ? each : most));
  const more = [
    ...new Set(growth),
    ...(made.samples > 0 ? [t('samples.among', { all: made.count, count: made.samples })] : []),
  ].join('，');
  return (
    <li>
      <button
        type="button"
        className="figure-grid opener-row figure-row"
        data-stop=""
        aria-pressed={isOpen}
        title={`${t('figures.row', { label, reported, computed, word })}${more && `，${more}`}`}
        onClick={() => openSubject({ of: 'figure', id: row.id, together: row.figures })}
      >
        <span className="figure-label">
          <Unbroken label={label} />
        </span>
        <span className={`figure-reported${row.agrees === 'notYet' ? ' is-later' : ''}`}>
          <span className="figure-caption">{t('figures.columns.reported')}</span>
          {reported}
        </span>
        <span
          className={`figure-computed${isUnknown ? ' is-unknown' : row.agrees === 'notReported' ? ' is-alone' : ''}`}
        >
          <span className="figure-caption">{t('figures.columns.computed')}</span>
          {computed}
        </span>
        <AgreementMark agrees={row.agrees} word={difference} />
      </button>
      {row.figures
        .filter((figure) => figure.agrees === 'doubtful')
        .map((figure) => (
          <Doubt
            key={figure.id}
            figure={figure}
            onOpen={() => openSubject({ of: 'figure', id: figure.id, together: row.figures })}
          />
        ))}
    </li>
  );
}

/** 73 家 · 403 万元; where both have none, one dash is enough. */
function together(figures: readonly Figure[], textOf: (figure: Figure) => string): string {
  const words = figures.map(textOf);
  return words.every((word) => word === words[0] && word === '—') ? '—' : words.join(' · ');
}

/** A label whose quoted parts stay in one line each. */
function Unbroken({ label }: { readonly label: string }) {
  return label.split(/(“[^”]*”)/).map((part) =>
    part.startsWith('“') ? (
      <span key={part} className="figure-quoted">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function Doubt({ figure, onOpen }: { readonly figure: Figure; onOpen(): void }) {
  return (
    <p className="figure-doubt">
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>{figure.note ? titleOf(figure.note) : t('figures.meaning.doubtful')}</span>
      <button type="button" className="text-link" onClick={onOpen}>
        {t('figures.seeList', { count: figure.count + figure.unknown })}
      </button>
    </p>
  );
}
