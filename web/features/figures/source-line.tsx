import type { Figure } from '../../../graph/model/answers/figures.ts';
import { out } from '../../../graph/model/view/walk.ts';
import { useView } from '../../state/live-context.tsx';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { nameOf } from '../../ui/record-name.tsx';

/** From which documents the reported numbers come; says so where there are none. */
export function SourceLine({ figures }: { readonly figures: readonly Figure[] }) {
  const documents = useView(
    (view) => {
      const records = figures.flatMap(({ reported }) => reported?.record ?? []);
      const found = new Map(
        records.flatMap((id) => out(view, id, 'SOURCE')).map(({ node }) => [node.id, node]),
      );
      return [...found.values()];
    },
    [figures],
  );
  if (figures.every(({ reported }) => reported === null)) {
    return (
      <p className="figures-line is-prose">
        <strong>{t('figures.noneReported')}</strong> {t('figures.noneReportedExplain')}
      </p>
    );
  }
  if (documents.length === 0) return null;
  return (
    <p className="figures-line">
      <span>{t('figures.source')}</span>
      {documents.map((document) => (
        <button key={document.id} type="button" className="text-link" onClick={() => select(document.id)}>
          {nameOf(document)}
          {typeof document.fields['on'] === 'string' && ` ${document.fields['on']}`}
        </button>
      ))}
    </p>
  );
}
