import { ArrowLeft, Pencil, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { useView } from '../../state/live-context.tsx';
import { useIsOnMap } from '../../state/on-map.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { canSign } from '../../state/start-pairing.ts';
import { goBack, select } from '../../state/ui-actions.ts';
import { setUi, setView, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { DraftLine } from './draft-line.tsx';
import { FieldEditor } from './field-editor.tsx';
import { HeadTags } from './head-tags.tsx';
import { InspectorActions } from './inspector-actions.tsx';
import { nameFieldOf } from './read-facts.ts';
import { sameMark } from './read-pairings.ts';

/** What it is: glyph, name, tags, the other record of the same mark, and what can be done with it. */
export function InspectorHead({ node }: { readonly node: NodeRecord }) {
  const [renaming, setRenaming] = useState<string>();
  const nameField = nameFieldOf(node);
  const spec = fieldSpecs(node.kind)[nameField];
  const isOnMap = useIsOnMap(node.id);
  const hasActions = isOnMap || canSign(node.kind);
  const wanted = useUi((state) => state.wantedEdit);
  useEffect(() => {
    if (wanted?.id !== node.id || !('field' in wanted) || wanted.field !== nameField) return;
    setRenaming(node.id);
    setUi({ wantedEdit: undefined });
  }, [wanted, node.id, nameField]);
  const isRenaming = renaming === node.id && spec !== undefined;
  return (
    <header className={`inspector-head${hasActions ? '' : ' bare'}`}>
      <BackLink />
      <div className="head-title">
        <KindGlyph kind={node.kind} size={28} />
        <div className="head-name">
          <h2>
            <RecordName node={node} />
            {spec && !isRenaming && (
              <button
                type="button"
                className="head-rename"
                aria-label={t('inspector.rename')}
                title={t('inspector.rename')}
                onClick={() => setRenaming(node.id)}
              >
                <Pencil size={14} strokeWidth={1.75} aria-hidden="true" />
              </button>
            )}
          </h2>
          {isRenaming && (
            <FieldEditor
              key={node.id}
              node={node}
              name={nameField}
              spec={spec}
              onClose={() => setRenaming(undefined)}
              onLeave={() => setRenaming(undefined)}
            />
          )}
          {spec && !isRenaming && (
            <DraftLine id={node.id} name={nameField} spec={spec} onEdit={() => setRenaming(node.id)} />
          )}
          <HeadTags node={node} />
        </div>
        <button
          type="button"
          className="icon-button head-close"
          aria-label={t('close')}
          onClick={() => select(undefined)}
        >
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      <RecordSwitch node={node} />
      <InspectorActions node={node} />
    </header>
  );
}

function BackLink() {
  const lastId = useUi((state) => state.trail[state.trail.length - 1]);
  const last = useView((view) => lastId && view.node(lastId), [lastId]);
  if (!last) return null;
  return (
    <button type="button" className="head-back" onClick={goBack}>
      <ArrowLeft size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>{t('inspector.back', { name: nameOf(last) })}</span>
    </button>
  );
}

/** A body and its own Party organisation are two records and one mark. */
function RecordSwitch({ node }: { readonly node: NodeRecord }) {
  const on = useReferenceDay();
  const { party, body } = useView((view) => sameMark(view, node, on), [node, on]);
  if (!party || !body) return null;
  const choices = [
    { record: party, word: t('inspector.asParty') },
    { record: body, word: t('inspector.asBody') },
  ];
  return (
    <fieldset className="segments head-switch" aria-label={t('inspector.switchLabel')}>
      {choices.map(({ record, word }) => (
        <button
          key={record.id}
          type="button"
          aria-pressed={record.id === node.id}
          onClick={() => setView({ selectedId: record.id })}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}
