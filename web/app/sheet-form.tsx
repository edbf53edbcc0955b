import { PairingForm } from '../features/pairing/pairing-form.tsx';
import { RecordForm } from '../features/records/record-form.tsx';
import '../texts/later.ts';
import type { Sheet } from '../state/ui-state.ts';
import { SheetFrame } from './sheet-frame.tsx';

type SheetFormProps = { readonly sheet: Sheet; onClose(): void };

/** The open form in its panel: what the lazy chunk brings. */
export function SheetForm({ sheet, onClose }: SheetFormProps) {
  return (
    <SheetFrame sheet={sheet} onClose={onClose}>
      {sheet.type === 'pairing' ? (
        <PairingForm key={sheet.opened} sheet={sheet} />
      ) : (
        <RecordForm
          key={`${sheet.kind} ${JSON.stringify(sheet.given)}`}
          kind={sheet.kind}
          given={sheet.given}
          isPutBack={sheet.isPutBack === true}
        />
      )}
    </SheetFrame>
  );
}
