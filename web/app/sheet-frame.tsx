import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Sheet } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import { useEscape } from '../ui/escape.ts';
import { kindTitle } from '../ui/titles.ts';
import '../ui/side-panel.css';
import './sheet-frame.css';

type SheetFrameProps = { readonly sheet: Sheet; readonly children: ReactNode; onClose(): void };

/** The panel in which a form stands: in the inspector's place, so that the map stays in view and can be clicked. */
export function SheetFrame({ sheet, children, onClose }: SheetFrameProps) {
  useEscape(onClose);
  const title =
    sheet.type === 'pairing'
      ? t('create.pairingTitle')
      : t('create.recordTitle', { kind: kindTitle(sheet.kind) });
  return (
    <section className="panel side-panel sheet-frame" aria-label={title}>
      <header className="sheet-head">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={t('close')} onClick={onClose}>
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </header>
      {children}
    </section>
  );
}
