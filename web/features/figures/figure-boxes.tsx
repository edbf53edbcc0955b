import type { Figure } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { AgreementMark } from './agreement-mark.tsx';
import { amountText, computedText, differenceText, unitText } from './figure-text.ts';

/** Reported, computed and the difference, side by side. */
export function FigureBoxes({ figure }: { readonly figure: Figure }) {
  const { reported, computed } = figure;
  const difference = differenceText(figure);
  // The numbers agree, and it is what they say that is doubted: a nought would read as all is well.
  const isOnlyDoubtful = figure.agrees === 'doubtful' && !figure.difference;
  const unit = unitText(figure);
  return (
    <dl className="figure-boxes">
      <div>
        <dt>
          {reported?.on && figure.agrees === 'notYet'
            ? t('figures.evidence.reportedOn', { day: reported.on })
            : t('figures.columns.reported')}
        </dt>
        <dd className={figure.agrees === 'notYet' ? 'is-later' : undefined}>
          {reported ? amountText(figure, reported.value) : '—'}
          {reported && <span>{unit}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('figures.columns.computed')}</dt>
        <dd className={computed === null ? 'is-unknown' : undefined}>
          {computedText(figure)}
          {computed !== null && <span>{unit}</span>}
        </dd>
      </div>
      <div className="is-difference">
        <dt>
          {t('figures.evidence.difference')}
          {!isOnlyDoubtful && <AgreementMark agrees={figure.agrees} />}
        </dt>
        <dd>{isOnlyDoubtful ? <AgreementMark agrees="doubtful" /> : (difference ?? '—')}</dd>
      </div>
    </dl>
  );
}
