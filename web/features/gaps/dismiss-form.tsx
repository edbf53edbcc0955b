import { useState } from 'react';
import { t } from '../../texts/i18n.ts';
import { NoteForm, type NoteFormProps } from './note-form.tsx';
import { ReasonField } from './reason-field.tsx';
import { useNote } from './use-note.ts';

/** Says that a finding is no gap, and why. */
export function DismissForm({ finding, anchor, onClose }: NoteFormProps) {
  const { busy, send } = useNote();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  async function submit() {
    setTried(true);
    if (reason.trim() === '') return;
    const command = { type: 'gap.dismiss', args: { finding: finding.id, reason: reason.trim() } } as const;
    if (await send(command, t('gaps.notes.doneDismiss'))) onClose();
  }
  return (
    <NoteForm
      anchor={anchor}
      title={t('gaps.notes.submitDismiss')}
      explain={t('gaps.notes.dismissExplain')}
      submitWord={t('gaps.notes.submitDismiss')}
      busy={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ReasonField
        value={reason}
        example={t('gaps.notes.dismissExample')}
        isMissing={wasTried && reason.trim() === ''}
        autoFocus
        onChange={setReason}
      />
    </NoteForm>
  );
}
