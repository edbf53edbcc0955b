import { Map as MapIcon } from 'lucide-react';
import { useState } from 'react';
import type { Figure, FigureList, FigureRow } from '../../../graph/model/answers/figures.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useDrawing } from '../../state/map-store.ts';
import { tell } from '../../state/notices.ts';
import { mapIdOf } from '../../state/on-map.ts';
import { showOnMap } from '../../state/show-on-map.ts';
import { select } from '../../state/ui-actions.ts';
import { useTabView } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { problemText } from '../../ui/failure-text.ts';
import { titleOf } from '../../ui/titles.ts';
import { askWholeList } from './ask-list.ts';
import { amountText } from './figure-text.ts';
import type { Subject } from './page-state.ts';
import './opener-row.css';
import './evidence-list.css';

type EvidenceListProps = {
  readonly subject: Subject;
  readonly list: FigureList;
  readonly isLoading: boolean;
  onMore(): void;
};

/** The records that a number is made of, each with its day and what it adds. */
export function EvidenceList({ subject, list, isLoading, onMore }: EvidenceListProps) {
  const { rows, total, next, figure, samples } = list;
  const selectedId = useTabView((view) => view.selectedId);
  const addsMuch = figure?.isMoney === true || rows.some(({ adds }) => adds !== null && adds !== 1);
  return (
    <section className="evidence-list" aria-label={t('figures.evidence.title')}>
      <header>
        <h3>{t('figures.evidence.title')}</h3>
        <span>
          {t('figures.evidence.count', { count: total })}
          {samples > 0 && `，${t('samples.of', { count: samples })}`}
        </span>
        {total > 0 && <OnMapButton subject={subject} list={list} />}
      </header>
      {figure !== undefined && figure.unknown > 0 && (
        <p className="evidence-none">{t('figures.evidence.unknownRows', { count: figure.unknown })}</p>
      )}
      {total === 0 && <p className="evidence-none">{t('figures.evidence.none')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <EvidenceRow
              row={row}
              figure={addsMuch ? (figure ?? { isMoney: false }) : undefined}
              isOpen={row.id === selectedId}
            />
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <button type="button" className="button small evidence-more" disabled={isLoading} onClick={onMore}>
          {isLoading
            ? t('figures.evidence.loadingMore')
            : t('figures.evidence.more', { count: total - rows.length })}
        </button>
      )}
    </section>
  );
}

type EvidenceRowProps = {
  readonly row: FigureRow;
  /** Given where rows add different amounts. */
  readonly figure: Pick<Figure, 'isMoney'> | undefined;
  readonly isOpen: boolean;
};

function EvidenceRow({ row, figure, isOpen }: EvidenceRowProps) {
  const prefix = t('samplePrefix');
  const isMarked = row.sample || row.name.startsWith(prefix);
  const detail = row.detail && titleOf(row.detail);
  const bare = row.name.startsWith(prefix) ? row.name.slice(prefix.length) : row.name;
  return (
    <button
      type="button"
      className={`opener-row evidence-row${figure ? '' : detail ? ' is-one' : ' is-short'}${row.isUnknown ? ' is-uncounted' : ''}`}
      aria-pressed={isOpen}
      onClick={() => select(row.id)}
    >
      <span className="evidence-name">
        {isMarked && <span className="sample-prefix">{prefix}</span>}
        {bare}
        {row.isSince && <span className="evidence-since">{t('figures.evidence.isSince')}</span>}
      </span>
      {figure && row.adds !== null && (
        <span className="evidence-adds">{amountText(figure, row.adds, figure.isMoney ? 1 : 0)}</span>
      )}
      {(figure || detail) && (
        <span className="detail-line evidence-detail" title={detail}>
          {detail}
        </span>
      )}
      <span className={row.day ? 'evidence-day' : 'evidence-day is-unknown'}>
        {row.isUnknown ? t('figures.evidence.uncounted') : (row.day ?? t('figures.evidence.dayUnknown'))}
      </span>
    </button>
  );
}

/** Lights everything of the list that stands on the map, those of its further pages too. */
function OnMapButton({ subject, list }: { readonly subject: Subject; readonly list: FigureList }) {
  const live = useLiveHandle();
  const drawing = useDrawing();
  const [isGathering, setGathering] = useState(false);

  async function show() {
    setGathering(true);
    try {
      const whole = list.next === undefined ? list : await askWholeList(subject, list.asOf);
      const ids = whole.rows
        .map((row) => row.onMap ?? row.id)
        .filter((id) => mapIdOf(live.view, drawing, id, list.asOf) !== undefined);
      if (ids.length > 0) showOnMap(ids, titleOf(list.title));
      else tell(t('figures.evidence.notOnMap'), 'problem');
    } catch (error) {
      tell(problemText(error, t('figures.failed')), 'problem');
    } finally {
      setGathering(false);
    }
  }

  return (
    <button type="button" className="button small text" disabled={isGathering} onClick={() => void show()}>
      <MapIcon size={14} strokeWidth={1.75} aria-hidden="true" />
      {t(isGathering ? 'figures.evidence.collecting' : 'figures.evidence.onMap')}
    </button>
  );
}
