import { ArrowUp, X } from 'lucide-react';
import { KINDS } from '../../../graph/model/schema/kinds.ts';
import { RELATIONS } from '../../../graph/model/schema/relations.ts';
import { RecordPicker } from '../../records/record-picker.tsx';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { roleAt } from '../../state/signer-role.ts';
import { signerFor } from '../../state/start-pairing.ts';
import { changeParties } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { useFrame } from '../../ui/frame.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { wordOf } from '../../ui/vocabulary-word.ts';

type PartyListProps = {
  readonly parties: readonly string[];
  readonly replaced: boolean;
  readonly invalid: boolean;
};

/** The signers in their order. A body is replaced by its own Party organisation, and the form says so. */
export function PartyList({ parties, replaced, invalid }: PartyListProps) {
  const live = useLiveHandle();
  const on = useReferenceDay();
  const isPhone = useFrame() === 'phone';
  const nodes = useView((view) => parties.flatMap((id) => view.node(id) ?? []), [parties]);
  function add(id: string) {
    const signer = signerFor(live.view, id, on);
    if (signer && !parties.includes(signer)) changeParties([...parties, signer], replaced || signer !== id);
  }
  function raise(index: number) {
    const next = [...parties];
    next.splice(index - 1, 0, ...next.splice(index, 1));
    changeParties(next, replaced);
  }
  return (
    <div className="party-list">
      <ol>
        {nodes.map((node, index) => (
          <li key={node.id}>
            <span className="tag">{wordOf('signerRole', roleAt(index))}</span>
            <KindGlyph kind={node.kind} size={18} />
            <span className="party-name">
              <RecordName node={node} />
              {KINDS[node.kind].isBody && <small>{t('pairing.noParty')}</small>}
            </span>
            {index > 0 && (
              <button
                type="button"
                className="icon-button"
                aria-label={t('pairing.up', { name: nameOf(node) })}
                title={t('pairing.up', { name: nameOf(node) })}
                onClick={() => raise(index)}
              >
                <ArrowUp size={14} strokeWidth={1.75} aria-hidden="true" />
              </button>
            )}
            <button
              type="button"
              className="icon-button"
              aria-label={t('picker.remove', { name: nameOf(node) })}
              title={t('picker.remove', { name: nameOf(node) })}
              onClick={() =>
                changeParties(
                  parties.filter((id) => id !== node.id),
                  replaced,
                )
              }
            >
              <X size={14} strokeWidth={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
      {replaced && <p className="party-note">{t('pairing.replaced')}</p>}
      <RecordPicker
        label={t('pairing.parties')}
        kinds={RELATIONS.PARTY_TO.from}
        exclude={parties}
        autoFocus={parties.length < 2}
        invalid={invalid}
        onPick={add}
      />
      <p className="control-hint">{t(isPhone ? 'pairing.partiesHintPhone' : 'pairing.partiesHint')}</p>
    </div>
  );
}
