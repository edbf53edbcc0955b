import { useMemo } from 'react';
import type { FiguresAnswer } from '../../../graph/model/answers/figures.ts';
import { api } from '../../live/http.ts';
import { t } from '../../texts/i18n.ts';
import { type Frame, useFrame } from '../../ui/frame.ts';
import { AgreementMark } from './agreement-mark.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import { stepByArrow } from './arrow-keys.ts';
import { countsOf, groupsOf } from './figure-rows.ts';
import { GroupCard } from './group-card.tsx';
import { PageHead } from './page-head.tsx';
import { SamplesLine } from './samples-line.tsx';
import { CardShadows } from './shadows.tsx';
import { SourceLine } from './source-line.tsx';
import { figuresTable } from './tables.ts';
import { useReport } from './use-report.ts';
import './figure-rows.css';

/** The six groups of the article, in as many columns as there is room for. */
export function ArticleTab({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const frame = useFrame();
  const asked = useReport('figures', api.figures);
  const { answer } = asked;
  const groups = useMemo(() => groupsOf(answer?.figures ?? []), [answer]);
  const counts = useMemo(() => countsOf(groups.flatMap((group) => group.rows)), [groups]);
  const columns = columnsIn(frame, isNarrowed);
  return (
    <>
      <PageHead table={answer && (() => figuresTable(answer))}>
        {counts.map(({ agrees, count }) => (
          <span key={agrees} className="figures-count" title={t(`figures.meaning.${agrees}`)}>
            <AgreementMark agrees={agrees} />
            <strong>{count}</strong>
          </span>
        ))}
      </PageHead>
      <AnswerFrame asked={asked} isEmpty={isEmpty} waiting={<CardShadows />}>
        {answer && <SourceLine figures={answer.figures} />}
        {answer && (
          <SamplesLine of="figure" count={answer.figures.filter(({ samples }) => samples > 0).length} />
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only hands on the arrow keys of the buttons in it */}
        <div className={`figure-columns of-${columns.length}`} onKeyDown={stepByArrow}>
          {columns.map((column) => (
            <div key={column} className="figure-column">
              <div className="figure-grid figure-heads" aria-hidden="true">
                <span>{t('figures.columns.label')}</span>
                <span>{t('figures.columns.reported')}</span>
                <span>{t('figures.columns.computed')}</span>
                <span>{t('figures.columns.check')}</span>
              </div>
              {groups
                .filter((_, index) => index % columns.length === column)
                .map((group) => (
                  <GroupCard key={group.id} group={group} />
                ))}
            </div>
          ))}
        </div>
      </AnswerFrame>
    </>
  );
}

/** Nothing reported and nothing to compute from. */
const isEmpty = ({ figures }: FiguresAnswer): boolean =>
  figures.every(({ reported, computed }) => reported === null && (computed === null || computed === 0));

/** Numbers must not stand far from their labels, so a wide page has three columns, not two wide ones. */
function columnsIn(frame: Frame, isNarrowed: boolean): readonly number[] {
  switch (frame) {
    case 'wide':
      return isNarrowed ? [0, 1] : [0, 1, 2];
    case 'base':
      return [0, 1];
    case 'narrow':
      return isNarrowed ? [0] : [0, 1];
    case 'small':
    case 'phone':
      return [0];
  }
}
