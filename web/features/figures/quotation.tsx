import type { Figure } from '../../../graph/model/answers/figures.ts';
import { SOURCE } from '../../../graph/model/schema/source.ts';
import { out } from '../../../graph/model/view/walk.ts';
import { useView } from '../../state/live-context.tsx';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { formatDay } from '../../ui/format-value.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { titleOf } from '../../ui/titles.ts';
import { splitAtNumber } from './quoted-number.ts';

/** The words of the source behind the reported number, with the number in them standing out. */
export function Quotation({ figure }: { readonly figure: Figure }) {
  const id = figure.reported?.record;
  const record = useView((view) => (id === undefined ? undefined : view.node(id)), [id]);
  const documents = useView(
    (view) => (id === undefined ? [] : out(view, id, 'SOURCE').map(({ node }) => node)),
    [id],
  );
  if (!figure.reported) return <p className="evidence-note">{t('figures.evidence.notReported')}</p>;
  const provenance = record?.provenance['value'];
  const quote = provenance?.quote;
  const [before, number, after] = splitAtNumber(quote ?? '', figure.reported.value, figure.isMoney);
  return (
    <section className="quotation">
      <h3>
        {t('figures.evidence.quoted')}
        {provenance && <span>{titleOf(SOURCE[provenance.source])}</span>}
      </h3>
      {quote ? (
        <blockquote>
          “{before}
          <strong>{number}</strong>
          {after}”
        </blockquote>
      ) : (
        <p>{t('figures.evidence.noQuote')}</p>
      )}
      <p className="quotation-origin">
        {documents.map((document) => (
          <button
            key={document.id}
            type="button"
            className="text-link"
            title={nameOf(document)}
            onClick={() => select(document.id)}
          >
            {nameOf(document)}
          </button>
        ))}
        {provenance?.reportedOn && <span>{formatDay(provenance.reportedOn)}</span>}
        {record && (
          <button type="button" className="text-link" onClick={() => select(record.id)}>
            {t('figures.evidence.reportedRecord')}
          </button>
        )}
      </p>
    </section>
  );
}
