import { useId, useState } from 'react';
import { isRealDay, tidyDay } from '../../../graph/model/schema/fold/day.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { FieldError } from '../../ui/field-error.tsx';
import { NoteForm, type NoteFormProps } from './note-form.tsx';
import { ReasonField } from './reason-field.tsx';
import { monthsFrom } from './since.ts';
import { useNote } from './use-note.ts';

const PRESETS = [
  { name: 'month', months: 1 },
  { name: 'quarter', months: 3 },
  { name: 'half', months: 6 },
] as const;

/** Lets a finding rest until a day, for a reason. */
export function SnoozeForm({ finding, anchor, onClose }: NoteFormProps) {
  const on = useReferenceDay();
  const id = useId();
  const { busy, send } = useNote();
  const [until, setUntil] = useState<string>(() => monthsFrom(on, 1));
  const [reason, setReason] = useState('');
  const form = useFormDraft(
    `form snooze ${finding.id}`,
    { until, reason },
    (kept) => {
      setUntil(kept.until);
      setReason(kept.reason);
    },
    'page',
  );
  const [wasTried, setTried] = useState(false);
  const day = tidyDay(until);
  const dayError = !isRealDay(day)
    ? t('gaps.notes.needDay')
    : day <= on
      ? t('gaps.notes.laterDay', { day: on })
      : undefined;
  async function submit() {
    setTried(true);
    if (dayError || reason.trim() === '') return;
    const command = {
      type: 'gap.snooze',
      args: { finding: finding.id, until: day, reason: reason.trim() },
    } as const;
    if (!(await send(command, t('gaps.notes.doneSnooze', { day })))) return;
    form.done();
    onClose();
  }
  return (
    <NoteForm
      form={form}
      anchor={anchor}
      title={t('gaps.notes.submitSnooze')}
      explain={t('gaps.notes.snoozeExplain')}
      submitWord={t('gaps.notes.submitSnooze')}
      busy={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <label htmlFor={id}>{t('gaps.notes.until')}</label>
      <DayInput id={id} value={until} invalid={wasTried && dayError !== undefined} onChange={setUntil} />
      <div className="note-presets">
        {PRESETS.map(({ name, months }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={day === monthsFrom(on, months)}
            onClick={() => setUntil(monthsFrom(on, months))}
          >
            {t(`gaps.notes.presets.${name}`)}
          </button>
        ))}
      </div>
      {wasTried && dayError && <FieldError text={dayError} />}
      <ReasonField
        value={reason}
        example={t('gaps.notes.reasonExample')}
        isMissing={wasTried && reason.trim() === ''}
        autoFocus
        onChange={setReason}
      />
    </NoteForm>
  );
}
