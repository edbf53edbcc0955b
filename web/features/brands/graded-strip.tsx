import { Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../../graph/model/answers/gap.ts';
import { useView } from '../../state/live-context.tsx';
import { openRecordForm, select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { problemText } from '../../ui/failure-text.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { bareName, nameOf, RecordName } from '../../ui/record-name.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { titleOf } from '../../ui/titles.ts';
import { showUnbacked, usePageState } from './page-state.ts';
import type { RuleAnswer } from './use-rule.ts';
import './graded-strip.css';

const FIRST = 3;

type GradedStripProps = { readonly graded: RuleAnswer; readonly unbacked: RuleAnswer };

/** 4A and 5A organisations without a brand, as the server's rule finds them, each with the form that gives it one. */
export function GradedStrip({ graded, unbacked }: GradedStripProps) {
  const [isWhole, setWhole] = useState(false);
  const findings = graded.page?.findings ?? [];
  const count = graded.page?.rules.find(({ id }) => id === 'G18');
  const [first] = findings;
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  const rest = (graded.page?.total ?? 0) - shown.length;
  return (
    <section className="panel graded-strip" aria-label={t('brands.strip.title')}>
      <header>
        {first && <SeverityMark severity={first.severity} />}
        <h3>{t('brands.strip.title')}</h3>
        {count && <span>{t('brands.strip.counts', count)}</span>}
        {findings.length > FIRST && (
          <button type="button" className="text-link" onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('brands.strip.less') : t('brands.strip.more', { count: rest })}
          </button>
        )}
        <Unbacked unbacked={unbacked} />
      </header>
      <State graded={graded} looked={count?.looked} />
      {shown.length > 0 && (
        <ul className={isWhole ? 'is-whole' : ''}>
          {shown.map((finding) => (
            <GradedCard key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Brands that nothing carries: their count, and the switch that shows them alone. */
function Unbacked({ unbacked }: { readonly unbacked: RuleAnswer }) {
  const { isOnlyUnbacked } = usePageState();
  const count = unbacked.page?.rules.find(({ id }) => id === 'G23');
  if (!count) return null;
  return (
    <button
      type="button"
      className="strip-unbacked"
      aria-pressed={isOnlyUnbacked}
      disabled={count.found === 0 && !isOnlyUnbacked}
      onClick={() => showUnbacked(!isOnlyUnbacked)}
    >
      <strong>{t('brands.strip.unbacked')}</strong>
      {t('brands.strip.unbackedCounts', count)}
    </button>
  );
}

/** In place of the cards: that there are none, or why nobody knows. */
function State({ graded, looked }: { readonly graded: RuleAnswer; readonly looked: number | undefined }) {
  switch (graded.status) {
    case 'ready':
      return graded.page?.total === 0 ? (
        <p className="strip-state">{t(looked === 0 ? 'brands.strip.nobody' : 'brands.strip.none')}</p>
      ) : null;
    case 'failed':
      return (
        <p className="strip-state" role="status">
          {problemText(graded.error, t('brands.strip.failed'))}
          <button type="button" className="button small" onClick={graded.retry}>
            <RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />
            {t('brands.strip.retry')}
          </button>
        </p>
      );
    case 'loading':
    case 'offline':
      return (
        <p className="strip-state" role="status">
          {t(`brands.strip.${graded.status}`)}
        </p>
      );
  }
}

function GradedCard({ finding }: { readonly finding: Finding }) {
  const { subjects, path, firstStep } = finding;
  const id = subjects[0] ?? '';
  const node = useView((view) => view.node(id), [id]);
  const assessment = useView((view) => view.node(path.nodes[0] ?? ''), [path]);
  if (!node) return null;
  const isBrand = firstStep.do === 'create' && firstStep.kind === 'BrandProject';
  return (
    <li className="graded-card">
      <KindGlyph kind={path.nodes.length > 2 ? 'PartyOrganization' : node.kind} size={18} />
      <button type="button" className="plain-link" title={nameOf(node)} onClick={() => select(id)}>
        <RecordName node={node} />
      </button>
      {assessment && <span className="tag">{bareName(assessment)}</span>}
      {firstStep.do === 'create' && (
        <button
          type="button"
          className="button small"
          onClick={() =>
            openRecordForm(firstStep.kind, { fields: firstStep.fields, relations: firstStep.relations })
          }
        >
          <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
          {isBrand ? t('brands.strip.build') : titleOf(firstStep.label)}
        </button>
      )}
    </li>
  );
}
