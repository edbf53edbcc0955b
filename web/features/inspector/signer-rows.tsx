import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NodeRecord, RelationRecord } from '../../../graph/model/schema/record.ts';
import { signersOf } from '../../../graph/model/terms/agreement.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { useView } from '../../state/live-context.tsx';
import { follow } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { RecordName } from '../../ui/record-name.tsx';
import { wordOf } from '../../ui/vocabulary-word.ts';
import { AddRelation } from './add-relation.tsx';
import { RelationCard } from './relation-card.tsx';
import { SectionFrame } from './section-frame.tsx';

const roleOf = (relation: RelationRecord): string => {
  const role = relation.fields['role'];
  return wordOf('signerRole', typeof role === 'string' ? role : 'other');
};

/** Who signed, in their order. */
export function SignerRows({ node }: { readonly node: NodeRecord }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [adding, setAdding] = useState(false);
  const signers = useView((view) => signersOf(view, node.id), [node.id]);
  return (
    <SectionFrame title={t('inspector.sections.signers')}>
      <dl>
        {signers.map(({ node: signer, relation }) => (
          <div key={relation.id} className="row">
            <dt>{roleOf(relation)}</dt>
            <dd className="row-value">
              <KindGlyph kind={signer.kind} size={16} />
              <button type="button" className="text-link" onClick={() => follow(signer.id)}>
                <RecordName node={signer} />
              </button>
            </dd>
            <dd className="row-source">
              <SourceMark
                title={t('inspector.sections.signers')}
                provenance={relation.provenance}
                recordId={node.id}
                sample={relation.sample}
              >
                {(close) => <RelationCard relation={relation} other={signer} onClose={close} />}
              </SourceMark>
            </dd>
          </div>
        ))}
      </dl>
      {signers.length < 2 && <p className="section-empty">{t('agreement.alone')}</p>}
      <button
        ref={anchor}
        type="button"
        className="text-link quiet section-more"
        onClick={() => setAdding(true)}
      >
        <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
        {t('agreement.addSigner')}
      </button>
      {adding && (
        <AddRelation
          node={node}
          anchor={anchor}
          only={{ kind: 'PARTY_TO', direction: 'in' }}
          onClose={() => setAdding(false)}
        />
      )}
    </SectionFrame>
  );
}
