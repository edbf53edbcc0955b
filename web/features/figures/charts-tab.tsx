import { useMemo } from 'react';
import type { ChartsAnswer } from '../../../graph/model/answers/figures.ts';
import { api } from '../../live/http.ts';
import { t } from '../../texts/i18n.ts';
import { useFrame } from '../../ui/frame.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { ChartCard } from './chart-card.tsx';
import { chartColumns, columnCount } from './chart-columns.ts';
import { inTenThousands } from './in-ten-thousands.ts';
import { PageHead } from './page-head.tsx';
import { SamplesLine } from './samples-line.tsx';
import { CardShadows } from './shadows.tsx';
import { chartsTable } from './tables.ts';
import { useReport } from './use-report.ts';
import './charts.css';

export function ChartsTab({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const frame = useFrame();
  const asked = useReport('charts', api.charts);
  const { answer } = asked;
  const charts = useMemo(() => (answer?.charts ?? []).map(inTenThousands), [answer]);
  return (
    <>
      <PageHead table={answer && (() => chartsTable(charts))} />
      <AnswerFrame asked={asked} isEmpty={isEmpty} waiting={<CardShadows />}>
        {answer && (
          <>
            <p className="figures-line">{t('figures.charts.clickHint')}</p>
            <SamplesLine
              of="chart"
              count={
                charts.filter(({ points }) => points.some(({ samples }) => samples.some(Boolean))).length
              }
            />
            <div className="charts">
              {chartColumns(charts, columnCount(frame, isNarrowed)).map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <div key={index} className="chart-column">
                  {column.map((chart) => (
                    <ChartCard key={chart.id} chart={chart} />
                  ))}
                </div>
              ))}
            </div>
          </>
        )}
      </AnswerFrame>
    </>
  );
}

const isEmpty = ({ charts }: ChartsAnswer): boolean => charts.every(({ points }) => points.length === 0);
