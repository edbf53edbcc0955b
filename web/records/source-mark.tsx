import { type ReactNode, useRef, useState } from 'react';
import type { Provenance } from '../../graph/model/schema/record.ts';
import { SOURCE } from '../../graph/model/schema/source.ts';
import { out } from '../../graph/model/view/walk.ts';
import { leaving } from '../state/leaving.ts';
import { useView } from '../state/live-context.tsx';
import { useReferenceDay } from '../state/reference-day.ts';
import { t } from '../texts/i18n.ts';
import { formatDay } from '../ui/format-value.ts';
import { Popover } from '../ui/popover.tsx';
import { nameOf } from '../ui/record-name.tsx';
import { SourceSign } from '../ui/source-sign.tsx';
import { titleOf } from '../ui/titles.ts';
import { EnteredBy } from './entered-by.tsx';
import './source-mark.css';

type SourceMarkProps = {
  /** What the source is of, in words. */
  readonly title: string;
  readonly provenance: Provenance | undefined;
  /** The record whose documents are named. */
  readonly recordId: string;
  /** The field, where it is one: who entered it is asked for. */
  readonly field?: string | undefined;
  /** A sample record's facts are samples where nothing else is said. */
  readonly sample: boolean;
  /** More about a relation: its dates and role, and what can be done with it. */
  readonly children?: (close: () => void) => ReactNode;
};

/** Where a fact comes from, as mark and word; opens the quote, the document and the dates. */
export function SourceMark({ title, provenance, recordId, field, sample, children }: SourceMarkProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const source = provenance?.source ?? (sample ? 'sample' : undefined);
  const word = source ? titleOf(SOURCE[source]) : t('source.unstated');
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="source-mark"
        aria-label={t('source.open', { field: title, source: word })}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <SourceSign source={source} />
        {word}
      </button>
      {open && (
        <Popover anchor={anchor} label={t('source.title')} align="end" onClose={() => leaving(close)}>
          <div className="source-card">
            <h3>
              {t('source.title')}
              <span className="source-of">{title}</span>
              <span className="source-word">
                <SourceSign source={source} />
                {word}
              </span>
            </h3>
            <Origin provenance={provenance} recordId={recordId} />
            {source === 'entered' && field !== undefined && <EnteredBy id={recordId} field={field} />}
            {children?.(close)}
          </div>
        </Popover>
      )}
    </>
  );
}

type OriginProps = { readonly provenance: Provenance | undefined; readonly recordId: string };

function Origin({ provenance, recordId }: OriginProps) {
  const documents = useView(
    (view) => out(view, recordId, 'SOURCE').map(({ node }) => nameOf(node)),
    [recordId],
  );
  const on = useReferenceDay();
  const fromDocument = provenance?.source === 'article' || provenance?.source === 'ledger';
  const reportedOn = provenance?.reportedOn;
  // What was typed here was said as of the reference day, which needs no words while that is the day shown.
  const saysReported = provenance?.source !== 'entered' || (reportedOn !== undefined && reportedOn !== on);
  return (
    <>
      {provenance?.quote && <blockquote>“{provenance.quote}”</blockquote>}
      {provenance?.source === 'computed' && <p>{t('source.computed')}</p>}
      <dl>
        {fromDocument && documents.length > 0 && <dt>{t('source.document')}</dt>}
        {fromDocument && documents.length > 0 && <dd>{documents.join(t('listJoin'))}</dd>}
        {saysReported && <dt>{t('source.reportedOn')}</dt>}
        {saysReported && <dd>{reportedOn ? formatDay(reportedOn) : t('unknown')}</dd>}
        <dt>{t('source.confirmedOn')}</dt>
        <dd>{provenance?.confirmedOn ? formatDay(provenance.confirmedOn) : t('unknown')}</dd>
      </dl>
    </>
  );
}
