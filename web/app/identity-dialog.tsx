import { type FormEvent, useId, useState } from 'react';
import { introduce, type Session } from '../live/session.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { Dialog } from '../ui/dialog.tsx';
import { writeProblemText } from '../ui/failure-text.ts';
import { FieldError } from '../ui/field-error.tsx';
import { tooLongText } from '../ui/too-long.ts';
import './identity-dialog.css';

const MAX_LENGTH = 40;

type IdentityDialogProps = {
  readonly known?: Session;
  onDone(session: Session): void;
  readonly onClose?: () => void;
};

/** Asks name and unit once. The name is asserted, not proved, and goes with every change. */
export function IdentityDialog({ known, onDone, onClose }: IdentityDialogProps) {
  const [name, setName] = useState(known?.name ?? '');
  const [unit, setUnit] = useState(known?.unit ?? '');
  const [state, setState] = useState<'asking' | 'needed' | 'sending'>('asking');
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const who = { name: name.trim(), unit: unit.trim() };
    if (!who.name || !who.unit) return setState('needed');
    if (tooLongText(name, MAX_LENGTH) || tooLongText(unit, MAX_LENGTH)) return;
    setState('sending');
    setProblem(undefined);
    try {
      const { actorId } = await introduce(who);
      onDone({ actorId, ...who });
    } catch (error) {
      setState('asking');
      setProblem(writeProblemText(error, t('identity.failed')));
    }
  }

  const needed = state === 'needed';
  return (
    <Dialog title={t('identity.title')} onClose={onClose}>
      <p className="identity-explain">{t('identity.explain')}</p>
      <form className="identity-form" onSubmit={(event) => void submit(event)} noValidate>
        <Row
          label={t('identity.name')}
          placeholder={t('identity.namePlaceholder')}
          value={name}
          error={needed && !name.trim() ? t('identity.needed') : tooLongText(name, MAX_LENGTH)}
          onChange={setName}
        />
        <Row
          label={t('identity.unit')}
          placeholder={t('identity.unitPlaceholder')}
          value={unit}
          error={needed && !unit.trim() ? t('identity.needed') : tooLongText(unit, MAX_LENGTH)}
          onChange={setUnit}
        />
        {problem && <FieldError text={problem} />}
        <div className="dialog-actions">
          {onClose && (
            <button type="button" className="button" onClick={onClose}>
              {t('cancel')}
            </button>
          )}
          <button type="submit" className="button primary" disabled={state === 'sending'}>
            {state === 'sending' ? t('identity.entering') : t(onClose ? 'save' : 'identity.enter')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type RowProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly error: string | undefined;
  onChange(value: string): void;
};

function Row({ label, placeholder, value, error, onChange }: RowProps) {
  const id = useId();
  return (
    <div className="identity-row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={error && `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && <FieldError id={`${id}-error`} text={error} />}
    </div>
  );
}
