import { Crosshair, Ellipsis, Link, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { SYSTEM_KINDS } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { type RelationKind, relationSpec } from '../../../graph/model/schema/relations.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useIsOnMap } from '../../state/on-map.ts';
import { canSign, startPairing } from '../../state/start-pairing.ts';
import { focusOn, openRecordForm } from '../../state/ui-actions.ts';
import { type FilledRelation, setUi, useTabView, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { Popover } from '../../ui/popover.tsx';
import { kindTitle } from '../../ui/titles.ts';
import { AddRelation } from './add-relation.tsx';
import { DeleteDialog } from './delete-dialog.tsx';

/** What a body or a Party organisation has of its own. */
const OWN = [
  { kind: 'Need', relation: 'NEEDS' },
  { kind: 'Offer', relation: 'OFFERS' },
  { kind: 'Activity', relation: 'HOSTED_BY' },
] as const;

export function InspectorActions({ node }: { readonly node: NodeRecord }) {
  const live = useLiveHandle();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'menu' | 'relation' | 'delete'>();
  const isFocused = useTabView((view) => view.focus?.id === node.id);
  const isOnMap = useIsOnMap(node.id);
  const [only, setOnly] = useState<RelationKind>();
  const [filled, setFilled] = useState<FilledRelation>();
  const close = () => {
    setOpen(undefined);
    setOnly(undefined);
    setFilled(undefined);
  };
  const wanted = useUi((state) => state.wantedEdit);
  useEffect(() => {
    if (wanted?.id !== node.id || !('relation' in wanted)) return;
    setOnly(wanted.relation);
    setFilled(wanted.filled);
    setOpen('relation');
    setUi({ wantedEdit: undefined });
  }, [wanted, node.id]);
  return (
    <div className={`head-actions${canSign(node.kind) || isOnMap ? '' : ' only-more'}`}>
      {canSign(node.kind) && (
        <button type="button" className="button primary" onClick={() => startPairing(live.view, node.id)}>
          <Link size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('inspector.newPairing')}
        </button>
      )}
      {isOnMap && (
        <button
          type="button"
          className="button"
          aria-pressed={isFocused}
          onClick={() => focusOn(isFocused ? undefined : node.id)}
        >
          <Crosshair size={16} strokeWidth={1.75} aria-hidden="true" />
          {t(isFocused ? 'inspector.unfocus' : 'inspector.focus')}
          <kbd className="key-cap">{isFocused ? 'Esc' : 'F'}</kbd>
        </button>
      )}
      {!SYSTEM_KINDS.includes(node.kind) && (
        <button
          ref={anchor}
          type="button"
          className="button head-more"
          aria-label={t('inspector.more')}
          aria-haspopup="menu"
          aria-expanded={open === 'menu'}
          onClick={() => setOpen(open === 'menu' ? undefined : 'menu')}
        >
          <Ellipsis size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      {open === 'menu' && (
        <Popover anchor={anchor} label={t('inspector.more')} align="end" role="menu" onClose={close}>
          <div className="menu">
            <button type="button" role="menuitem" onClick={() => setOpen('relation')}>
              <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
              {t('inspector.addRelation')}
            </button>
            {canSign(node.kind) &&
              OWN.map(({ kind, relation }) => (
                <button
                  key={kind}
                  type="button"
                  role="menuitem"
                  onClick={() => {
                    close();
                    openRecordForm(kind, { fields: {}, relations: [{ kind: relation, other: node.id }] });
                  }}
                >
                  <KindGlyph kind={kind} size={16} />
                  {t('inspector.addOwn', { kind: kindTitle(kind) })}
                </button>
              ))}
            <hr />
            <button type="button" role="menuitem" onClick={() => setOpen('delete')}>
              <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
              {t('inspector.delete', { kind: kindTitle(node.kind) })}
            </button>
          </div>
        </Popover>
      )}
      {open === 'relation' && (
        <AddRelation
          key={only}
          node={node}
          anchor={anchor}
          {...(only ? { only: { kind: only, direction: directionFor(node, only) } } : {})}
          filled={filled}
          onClose={close}
        />
      )}
      {open === 'delete' && <DeleteDialog node={node} onClose={close} />}
    </div>
  );
}

/** From the record where its kind may be the source, else to it. */
const directionFor = (node: NodeRecord, relation: RelationKind): 'out' | 'in' =>
  relationSpec(relation).from.includes(node.kind) ? 'out' : 'in';
