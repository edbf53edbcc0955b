import { Link } from 'lucide-react';
import { Fragment, type RefObject } from 'react';
import { useLiveHandle } from '../../state/live-context.tsx';
import { startPairing } from '../../state/start-pairing.ts';
import { openRecordForm } from '../../state/ui-actions.ts';
import { tabView } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { Popover } from '../../ui/popover.tsx';
import { kindTitle } from '../../ui/titles.ts';
import { CREATABLE } from './creatable.ts';
import { ownedBy } from './owned-by.ts';

type CreateListProps = { readonly anchor: RefObject<HTMLElement | null>; onClose(): void };

/** Everything that can be created: a pairing first, then the kinds, in groups. */
export function CreateList({ anchor, onClose }: CreateListProps) {
  const live = useLiveHandle();
  const run = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Popover anchor={anchor} label={t('create.menu')} align="end" role="menu" onClose={onClose}>
      <div className="menu create-menu">
        <button
          type="button"
          role="menuitem"
          onClick={run(() => startPairing(live.view, tabView().selectedId))}
        >
          <Link size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('create.pairing')}
          <kbd className="key-cap">N</kbd>
        </button>
        {CREATABLE.map((group) => (
          <Fragment key={group[0]}>
            <hr />
            {group.map((kind) => (
              <button
                key={kind}
                type="button"
                role="menuitem"
                onClick={run(() => openRecordForm(kind, ownedBy(live.view, kind)))}
              >
                <KindGlyph kind={kind} size={18} />
                {kindTitle(kind)}
              </button>
            ))}
          </Fragment>
        ))}
      </div>
    </Popover>
  );
}
