import type { useHistory } from '../state/use-history.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { problemText } from '../ui/failure-text.ts';
import { formatDay } from '../ui/format-value.ts';
import { HistoryRow } from './history-row.tsx';
import './history-rows.css';

type HistoryRowsProps = {
  readonly history: ReturnType<typeof useHistory>;
  /** The record that they are about. */
  readonly about?: string;
  readonly isFiltered?: boolean;
};

/** Entries by day, as far back as somebody has gone. */
export function HistoryRows({ history, about, isFiltered }: HistoryRowsProps) {
  const { answer, status, error, askAgain, more, isLoadingMore } = history;
  if (!answer && status === 'failed')
    return (
      <div className="history-state" role="alert">
        <p>{problemText(error, t('history.failed'))}</p>
        <button type="button" className="button small" onClick={askAgain}>
          {t('history.again')}
        </button>
      </div>
    );
  if (!answer) return <p className="history-state">{t('history.loading')}</p>;
  const { rows, next } = answer;
  return (
    <div className="history-rows" aria-busy={status === 'loading'}>
      {rows.length === 0 && next === undefined && (
        <p className="history-state">{t(isFiltered ? 'history.emptyFound' : 'history.empty')}</p>
      )}
      {daysOf(rows).map(([day, entries]) => (
        <section key={day}>
          <h3>{formatDay(day)}</h3>
          <ol>
            {entries.map((entry) => (
              <HistoryRow key={entry.seq} entry={entry} about={about} />
            ))}
          </ol>
        </section>
      ))}
      {next !== undefined && (
        <button
          type="button"
          className="button history-older"
          disabled={isLoadingMore}
          onClick={() => void more()}
        >
          {t(isLoadingMore ? 'history.loading' : 'history.older')}
        </button>
      )}
    </div>
  );
}

/** By the day on the clock of whoever reads. */
function daysOf<E extends { readonly at: string }>(rows: readonly E[]): [string, E[]][] {
  const days = new Map<string, E[]>();
  for (const row of rows) {
    const at = new Date(row.at);
    const two = (value: number) => String(value).padStart(2, '0');
    const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days];
}
