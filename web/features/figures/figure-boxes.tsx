import type { Figure } from '../../../graph/model/answers/figures.ts';
import { t } from '../../texts/i18n.ts';
import { AgreementMark } from './agreement-mark.tsx';
import {
  amountText,
  computedText,
  differenceText,
  restsOnSamples,
  sinceText,
  unitText,
} from './figure-text.ts';

/** Reported, computed and the difference, side by side. */
export function FigureBoxes({ figure }: { readonly figure: Figure }) {
  const { reported, compared } = figure;
  const computed = compared ? compared.computed : figure.computed;
  const difference = differenceText(figure);
  // The numbers agree, and it is what they say that is doubted: a nought would read as all is well.
  const isOnlyDoubtful = figure.agrees === 'doubtful' && !figure.difference;
  const unit = unitText(figure);
  return (
    <>
      <dl className="figure-boxes">
        <div>
          <dt>
            {reported?.on && figure.agrees === 'notYet'
              ? t('figures.evidence.reportedOn', { day: reported.on })
              : t(reported?.wording === 'listed' ? 'figures.evidence.listed' : 'figures.columns.reported')}
          </dt>
          <dd className={figure.agrees === 'notYet' ? 'is-later' : undefined}>
            {reported ? amountText(figure, reported.value) : '—'}
            {reported && <span>{unit}</span>}
          </dd>
        </div>
        <div>
          <dt>
            {compared
              ? t('figures.evidence.computedOn', { day: compared.on })
              : t('figures.columns.computed')}
          </dt>
          <dd className={computed === null ? 'is-unknown' : undefined}>
            {compared
              ? computed === null
                ? t('unknown')
                : amountText(figure, computed, figure.isMoney ? 1 : 0)
              : computedText(figure)}
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
      <Since figure={figure} />
      <OnSamples figure={figure} />
    </>
  );
}

/** What came after the reported day, which is no difference. */
function Since({ figure }: { readonly figure: Figure }) {
  const { compared } = figure;
  const since = sinceText(figure);
  if (!compared || since === undefined) return null;
  const unit = unitText(figure);
  return (
    <p className="evidence-note">
      {t('figures.evidence.since', { day: compared.on, since, unit, now: computedText(figure) })}
      {compared.came > 0 && t('figures.evidence.cameSince', { count: compared.came })}
    </p>
  );
}

function OnSamples({ figure }: { readonly figure: Figure }) {
  const count = restsOnSamples(figure);
  if (count === 0) return null;
  return <p className="evidence-note">{t('samples.fitted', { count })}</p>;
}
