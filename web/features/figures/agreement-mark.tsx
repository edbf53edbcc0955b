import { TriangleAlert } from 'lucide-react';
import type { Agreement } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';

const SIGN: Readonly<Record<Agreement, string>> = {
  equal: '=',
  about: '≈',
  atLeast: '≥',
  differs: '±',
  doubtful: '',
  notReported: '',
  notYet: '',
  unknown: '',
};

/** Sign and word of how two numbers agree; a difference is said by its amount where that is at hand. */
export function AgreementMark({
  agrees,
  word,
}: {
  readonly agrees: Agreement;
  readonly word?: string | undefined;
}) {
  return (
    <span className={`agreement is-${agrees}`}>
      {agrees === 'doubtful' ? (
        <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
      ) : (
        SIGN[agrees] && <span aria-hidden="true">{SIGN[agrees]}</span>
      )}
      {word ?? t(`figures.words.${agrees}`)}
    </span>
  );
}
