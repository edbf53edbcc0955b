import { ChevronDown, Link, Plus } from 'lucide-react';
import { Fragment, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveHandle } from '../../state/live-context.tsx';
import { startPairing } from '../../state/start-pairing.ts';
import { openRecordForm } from '../../state/ui-actions.ts';
import { uiState } from '../../state/ui-state.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { Popover } from '../../ui/popover.tsx';
import { kindTitle } from '../../ui/titles.ts';
import { CREATABLE } from './creatable.ts';
import './create-menu.css';

/** Everything that can be created: a pairing first, then the kinds, in groups. */
export function CreateMenu() {
  const { t } = useTranslation();
  const live = useLiveHandle();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const run = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button create-button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{t('create.menu')}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open && (
        <Popover
          anchor={anchor}
          label={t('create.menu')}
          align="end"
          role="menu"
          onClose={() => setOpen(false)}
        >
          <div className="menu create-menu">
            <button
              type="button"
              role="menuitem"
              onClick={run(() => startPairing(live.view, uiState().selectedId))}
            >
              <Link size={16} strokeWidth={1.75} aria-hidden="true" />
              {t('create.pairing')}
              <kbd className="key-cap">N</kbd>
            </button>
            {CREATABLE.map((group) => (
              <Fragment key={group[0]}>
                <hr />
                {group.map((kind) => (
                  <button key={kind} type="button" role="menuitem" onClick={run(() => openRecordForm(kind))}>
                    <KindGlyph kind={kind} size={18} />
                    {kindTitle(kind)}
                  </button>
                ))}
              </Fragment>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}
