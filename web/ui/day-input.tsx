import { Calendar } from 'lucide-react';
import { isRealDay, tidyDay } from '../../graph/model/schema/fold/day.ts';
import { t } from '../texts/i18n.ts';
import './day-input.css';

type DayInputProps = {
  readonly id?: string | undefined;
  readonly value: string;
  readonly label?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  onChange(value: string): void;
};

/** A day typed in any habit, or picked: the browser's own calendar lies over the icon. Typing is put in order on leaving. */
export function DayInput({ id, value, label, invalid, describedBy, autoFocus, onChange }: DayInputProps) {
  return (
    <span className="day-input">
      <input
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('edit.dayExample')}
        value={value}
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        data-autofocus={autoFocus || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => value !== tidyDay(value) && onChange(tidyDay(value))}
      />
      <span className="day-pick">
        <Calendar size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          type="date"
          tabIndex={-1}
          aria-label={t('edit.pick')}
          value={isRealDay(value) ? value : ''}
          onChange={(event) => event.target.value && onChange(event.target.value)}
        />
      </span>
    </span>
  );
}
