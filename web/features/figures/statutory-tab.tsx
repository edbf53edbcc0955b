import type { StatutorySheet } from '../../../graph/model/answers/figures.ts';
import { api } from '../../live/http.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { stepByArrow } from './arrow-keys.ts';
import { ColumnHeads } from './column-heads.tsx';
import { PageHead } from './page-head.tsx';
import { SamplesLine } from './samples-line.tsx';
import { RowShadows } from './shadows.tsx';
import { StatutoryCell } from './statutory-cell.tsx';
import { statutoryTable } from './tables.ts';
import { useReport } from './use-report.ts';
import './statutory.css';

/** 《社会组织法人单位建立党的基层组织情况》, every number a way to its list. */
export function StatutoryTab() {
  const asked = useReport('statutory', api.statutory);
  const { answer } = asked;
  return (
    <>
      <PageHead table={answer && (() => statutoryTable(answer))} />
      <AnswerFrame asked={asked} isEmpty={isEmpty} waiting={<RowShadows rows={14} />}>
        {answer && (
          <>
            <p className="figures-line">{t('figures.sheet.hint')}</p>
            <SamplesLine
              of="cell"
              count={answer.rows.flatMap(({ cells }) => cells).filter(({ samples }) => samples > 0).length}
            />
            <SheetTable sheet={answer} />
          </>
        )}
      </AnswerFrame>
    </>
  );
}

const isEmpty = ({ rows }: StatutorySheet): boolean =>
  rows.every(({ cells }) => cells.every(({ value, unknown }) => value === 0 && unknown === 0));

function SheetTable({ sheet }: { readonly sheet: StatutorySheet }) {
  return (
    <div className="panel sheet-scroll">
      <table className="statutory" onKeyDown={stepByArrow}>
        <caption>《{t('figures.sheet.title')}》</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.sheet.row')}</th>
            <ColumnHeads columns={sheet.columns} />
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ id, title, level, cells }, index) => (
            <tr key={id} className={level === 1 ? 'is-part' : undefined}>
              <th scope="row">
                {level === 1 && sheet.rows[index - 1]?.level === 0 && (
                  <span className="among">{t('figures.sheet.among')}</span>
                )}
                {titleOf(title)}
              </th>
              {cells.map((cell, at) => {
                const column = sheet.columns[at];
                return (
                  column && (
                    <StatutoryCell
                      key={column.id}
                      cell={cell}
                      row={titleOf(title)}
                      column={titleOf(column.title)}
                      columnId={column.id}
                    />
                  )
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
