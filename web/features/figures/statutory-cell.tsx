import type { StatutorySheet } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { openSubject, usePageState } from './page-state.ts';

type StatutoryCellProps = {
  readonly cell: StatutorySheet['rows'][number]['cells'][number];
  readonly row: string;
  readonly column: string;
  readonly columnId: string;
};

/** A number and, hatched beside it, how many could not be placed. */
export function StatutoryCell({ cell, row, column, columnId }: StatutoryCellProps) {
  const { subject } = usePageState();
  const { unknown, samples, list } = cell;
  const made = samples > 0 ? t('samples.of', { count: samples }) : undefined;
  const value = cell.value.toLocaleString('en-US');
  return (
    <td>
      <button
        type="button"
        data-stop={columnId}
        aria-pressed={subject?.of === 'statutory' && subject.id === list}
        title={made}
        aria-label={[
          t(unknown > 0 ? 'figures.sheet.cellUnknown' : 'figures.sheet.cell', {
            row,
            column,
            value,
            count: unknown,
          }),
          ...(made ? [made] : []),
        ].join('，')}
        className={cell.value === 0 ? 'is-zero' : undefined}
        onClick={() => openSubject({ of: 'statutory', id: list })}
      >
        {unknown > 0 && <span className="hatched">{t('figures.sheet.unknown', { count: unknown })}</span>}
        {value}
      </button>
    </td>
  );
}
