import { useState } from 'react';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { NoteForm, type NoteFormProps } from './note-form.tsx';
import { ReasonField } from './reason-field.tsx';
import { useNote } from './use-note.ts';

/** Says that a finding is no gap, and why. */
export function DismissForm({ finding, anchor, onClose }: NoteFormProps) {
  const { busy, send } = useNote();
  const [reason, setReason] = useState('');
  const form = useFormDraft(
    `form dismiss ${finding.id}`,
    { reason },
    (kept) => setReason(kept.reason),
    'page',
  );
  const [wasTried, setTried] = useState(false);
  async function submit() {
    setTried(true);
    if (reason.trim() === '') return;
    const command = { type: 'gap.dismiss', args: { finding: finding.id, reason: reason.trim() } } as const;
    if (!(await send(command, t('gaps.notes.doneDismiss')))) return;
    form.done();
    onClose();
  }
  return (
    <NoteForm
      form={form}
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
