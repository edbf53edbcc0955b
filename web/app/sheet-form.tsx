import { PairingForm } from '../features/pairing/pairing-form.tsx';
import { RecordForm } from '../features/records/record-form.tsx';
import '../texts/later.ts';
import type { Sheet } from '../state/ui-state.ts';

/** The open form: what the lazy chunk brings. */
export function SheetForm({ sheet }: { readonly sheet: Sheet }) {
  return sheet.type === 'pairing' ? (
    <PairingForm sheet={sheet} />
  ) : (
    <RecordForm key={`${sheet.kind} ${JSON.stringify(sheet.given)}`} kind={sheet.kind} given={sheet.given} />
  );
}
