import { AlarmClock, CircleSlash, RotateCcw, UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../graph/model/gap.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { AssignForm } from './assign-form.tsx';
import { DismissForm } from './dismiss-form.tsx';
import { FirstStepButton } from './first-step-button.tsx';
import { noteText } from './note-text.ts';
import { SnoozeForm } from './snooze-form.tsx';
import { useNote } from './use-note.ts';

type Form = 'assign' | 'snooze' | 'dismiss';

/** What can be done about a finding: its first step, or a decision that everybody sees and anybody can take back. */
export function StripActions({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { view } = useLiveHandle();
  const [form, setForm] = useState<Form>();
  const anchor = useRef<HTMLElement | null>(null);
  const { send } = useNote();
  const { id, state, note } = finding;
  const close = () => setForm(undefined);
  const open = (which: Form) => (event: { currentTarget: HTMLElement }) => {
    anchor.current = event.currentTarget;
    setForm(form === which ? undefined : which);
  };
  const said = noteText(view, finding, t);
  const isOpen = state === 'open';
  return (
    <footer className="strip-actions">
      <span className="strip-step">{t('gaps.strip.firstStep')}</span>
      <FirstStepButton key={id} finding={finding} />
      <button type="button" className="button" aria-haspopup="dialog" onClick={open('assign')}>
        <UserPlus size={16} strokeWidth={1.75} aria-hidden="true" />
        {t(note?.assignee === undefined ? 'gaps.notes.assign' : 'gaps.notes.reassign')}
      </button>
      {isOpen ? (
        <>
          <button type="button" className="button" aria-haspopup="dialog" onClick={open('snooze')}>
            <AlarmClock size={16} strokeWidth={1.75} aria-hidden="true" />
            {t('gaps.notes.snooze')}
          </button>
          <button type="button" className="button text" aria-haspopup="dialog" onClick={open('dismiss')}>
            <CircleSlash size={16} strokeWidth={1.75} aria-hidden="true" />
            {t('gaps.notes.dismiss')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() =>
            void send(
              { type: state === 'snoozed' ? 'gap.wake' : 'gap.restore', args: { finding: id } },
              t('gaps.notes.doneRestore'),
            )
          }
        >
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden="true" />
          {t('gaps.notes.restore')}
        </button>
      )}
      {said === '' ? (
        <span className="strip-promise">{t('gaps.strip.promise')}</span>
      ) : (
        <span className="strip-note" title={said}>
          {said}
        </span>
      )}
      {form === 'assign' && <AssignForm finding={finding} anchor={anchor} onClose={close} />}
      {form === 'snooze' && <SnoozeForm finding={finding} anchor={anchor} onClose={close} />}
      {form === 'dismiss' && <DismissForm finding={finding} anchor={anchor} onClose={close} />}
    </footer>
  );
}
