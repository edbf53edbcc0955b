import { useId } from 'react';
import { t } from '../../texts/i18n.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { tooLongText } from '../../ui/too-long.ts';

/** As long as the model takes. */
const MAX_LENGTH = 120;

type ReasonFieldProps = {
  readonly value: string;
  readonly example: string;
  readonly isMissing: boolean;
  readonly autoFocus?: boolean;
  onChange(value: string): void;
};

export function ReasonField({ value, example, isMissing, autoFocus, onChange }: ReasonFieldProps) {
  const id = useId();
  const tooLong = tooLongText(value, MAX_LENGTH);
  return (
    <>
      <label htmlFor={id}>{t('gaps.notes.reason')}</label>
      <input
        id={id}
        className="input"
        value={value}
        autoComplete="off"
        placeholder={example}
        aria-invalid={isMissing || tooLong !== undefined}
        aria-describedby={isMissing || tooLong ? `${id}-error` : undefined}
        data-autofocus={autoFocus || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {tooLong && <FieldError id={`${id}-error`} text={tooLong} />}
      {isMissing && <FieldError id={`${id}-error`} text={t('gaps.notes.needReason')} />}
    </>
  );
}
