import type { ReactNode } from 'react';
import { datedEntries, sourceOf } from '../../../graph/model/schema/dated.ts';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import type { Provenance } from '../../../graph/model/schema/record.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { editField, editRelation, select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { formatValue } from '../../ui/format-value.ts';
import { RecordName } from '../../ui/record-name.tsx';
import { wordOf } from '../../ui/vocabulary-word.ts';
import type { Brand } from './read-brands.ts';

const FIELDS = ['focus', 'slogan', 'level', 'note'] as const;

/** Who made it and what it says of itself; what is unknown says so, and leads to where it is filled in. */
export function PanelFacts({ brand }: { readonly brand: Brand }) {
  const on = useReferenceDay();
  const { node, creators, stage } = brand;
  const specs = fieldSpecs('BrandProject');
  const stageFrom = datedEntries(node.fields, 'stage')
    .filter(({ from }) => from <= on)
    .pop()?.from;
  const row = (
    name: 'creator' | 'stage' | (typeof FIELDS)[number],
    shown: ReactNode,
    source?: Provenance,
  ) => (
    <div className="brand-fact" key={name}>
      <dt>{t(`brands.panel.${name}`)}</dt>
      {shown === undefined ? (
        <dd className={name === 'focus' ? 'fact-gap' : 'fact-unknown'}>
          {t('unknown')}
          <button
            type="button"
            className="text-link"
            onClick={() =>
              name === 'creator' ? editRelation(node.id, 'CREATED_BY') : editField(node.id, name)
            }
          >
            {t('brands.panel.fill')}
          </button>
        </dd>
      ) : (
        <dd>{shown}</dd>
      )}
      {shown !== undefined && (
        <dd className="fact-source">
          <SourceMark
            title={t(`brands.panel.${name}`)}
            provenance={source}
            recordId={node.id}
            sample={node.sample}
          />
        </dd>
      )}
    </div>
  );
  const fact = (name: (typeof FIELDS)[number]) => {
    const spec = specs[name];
    const value = node.fields[name];
    if (name === 'note' && value === undefined) return null;
    return row(
      name,
      spec && value !== undefined ? formatValue(spec, name, value) : undefined,
      sourceOf(node, name),
    );
  };
  const [creator] = creators;
  return (
    <section className="brand-section">
      <h3>{t('brands.panel.brand')}</h3>
      <dl>
        {row(
          'creator',
          creator && (
            <button type="button" className="text-link" onClick={() => select(creator.node.id)}>
              <RecordName node={creator.node} />
            </button>
          ),
          creator?.relation.provenance,
        )}
        {fact('focus')}
        {fact('slogan')}
        {row('stage', stage && wordOf('brandStage', stage), sourceOf(node, 'stage', stageFrom))}
        {fact('level')}
        {fact('note')}
      </dl>
    </section>
  );
}
