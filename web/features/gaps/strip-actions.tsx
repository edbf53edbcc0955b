import { AlarmClock, CircleSlash, RotateCcw, UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Finding } from '../../../graph/model/answers/gap.ts';
import { useView } from '../../state/live-context.tsx';
import { t } from '../../texts/i18n.ts';
import { AssignForm } from './assign-form.tsx';
import { DismissForm } from './dismiss-form.tsx';
import { FirstStepButton } from './first-step-button.tsx';
import { noteText } from './note-text.ts';
import { SnoozeForm } from './snooze-form.tsx';
import { useNote } from './use-note.ts';

type Form = 'assign' | 'snooze' | 'dismiss';

/** What can be done about a finding: its first step, or a decision that everybody sees and anybody can take back. */
export function StripActions({ finding }: { readonly finding: Finding }) {
  const [form, setForm] = useState<Form>();
  const anchor = useRef<HTMLElement | null>(null);
  const { state, note } = finding;
  const close = () => setForm(undefined);
  const open = (which: Form) => (event: { currentTarget: HTMLElement }) => {
    anchor.current = event.currentTarget;
    setForm(form === which ? undefined : which);
  };
  const said = useView((view) => noteText(view, finding), [finding]);
  if (state !== 'open') return <AsideActions finding={finding} said={said} />;
  return (
    <footer className="strip-actions">
      <span className="strip-step">{t('gaps.strip.firstStep')}</span>
      <FirstStepButton finding={finding} />
      <button type="button" className="button" aria-haspopup="dialog" onClick={open('assign')}>
        <UserPlus size={16} strokeWidth={1.75} aria-hidden="true" />
        {t(note?.assignee === undefined ? 'gaps.notes.assign' : 'gaps.notes.reassign')}
      </button>
      <button type="button" className="button" aria-haspopup="dialog" onClick={open('snooze')}>
        <AlarmClock size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('gaps.notes.snooze')}
      </button>
      <button type="button" className="button text" aria-haspopup="dialog" onClick={open('dismiss')}>
        <CircleSlash size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('gaps.notes.dismiss')}
      </button>
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

/** Of what rests or is no gap: until when and why, and the way back. */
function AsideActions({
  finding: { id, state },
  said,
}: {
  readonly finding: Finding;
  readonly said: string;
}) {
  const { busy, send } = useNote();
  const restore = () =>
    void send(
      { type: state === 'snoozed' ? 'gap.wake' : 'gap.restore', args: { finding: id } },
      t('gaps.notes.doneRestore'),
    );
  return (
    <footer className="strip-actions">
      <span className="strip-note is-first" title={said}>
        {said}
      </span>
      <button type="button" className="button" disabled={busy} onClick={restore}>
        <RotateCcw size={16} strokeWidth={1.75} aria-hidden="true" />
        {t('gaps.notes.restore')}
      </button>
    </footer>
  );
}
