import { Award as AwardIcon } from 'lucide-react';
import { SourceMark } from '../../records/source-mark.tsx';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { wordOf } from '../../ui/vocabulary-word.ts';
import type { Award, Brand } from './read-brands.ts';

export function PanelHonours({ brand }: { readonly brand: Brand }) {
  const { awards } = brand;
  return (
    <section className="brand-section">
      <h3>
        {t('brands.panel.honours')}
        <span>{t('brands.panel.honourCount', { count: awards.filter(({ holds }) => holds).length })}</span>
      </h3>
      {awards.length === 0 && <p className="quiet-word">{t('brands.honoursUnknown')}</p>}
      <ul>
        {awards.map((award) => (
          <HonourRow key={award.node.id} award={award} />
        ))}
      </ul>
    </section>
  );
}

function HonourRow({ award: { node, relation, holds } }: { readonly award: Award }) {
  const { level, year, awardedOn } = node.fields;
  const details = [
    typeof level === 'string'
      ? t('brands.panel.honourLevel', { level: wordOf('honourLevel', level) })
      : t('brands.panel.levelUnknown'),
    typeof awardedOn === 'string'
      ? awardedOn
      : typeof year === 'number'
        ? t('brands.panel.year', { year })
        : t('brands.panel.yearUnknown'),
    ...(holds ? [] : [t('brands.panel.lapsed')]),
  ];
  return (
    <li className={holds ? 'panel-honour' : 'panel-honour is-lapsed'}>
      <AwardIcon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className="honour-words">
        <button type="button" className="plain-link" onClick={() => select(node.id)}>
          <RecordName node={node} />
        </button>
        <small>{details.join(' · ')}</small>
      </span>
      <SourceMark
        title={nameOf(node)}
        provenance={relation.provenance}
        recordId={node.id}
        sample={relation.sample}
      />
    </li>
  );
}
