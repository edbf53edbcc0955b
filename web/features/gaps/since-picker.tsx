import { type FormEvent, type RefObject, useId, useState } from 'react';
import type { Day } from '../../../graph/model/schema/day.ts';
import { isRealDay, tidyDay } from '../../../graph/model/schema/fold/day.ts';
import { t } from '../../texts/i18n.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { FieldError } from '../../ui/field-error.tsx';
import { Popover } from '../../ui/popover.tsx';
import { monthsFrom } from './since.ts';
import './note-form.css';

const PRESETS = [
  { name: 'month', months: -1 },
  { name: 'quarter', months: -3 },
  { name: 'year', months: -12 },
] as const;

type SincePickerProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly on: Day;
  readonly since: Day;
  /** How many are new; undefined while it is being computed. */
  readonly added: number | undefined;
  readonly isOnlyNew: boolean;
  onChoose(day: Day): void;
  onOnlyNew(only: boolean): void;
  onClose(): void;
};

export function SincePicker(props: SincePickerProps) {
  const { anchor, on, since, added, isOnlyNew, onChoose, onOnlyNew, onClose } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>(since);
  const [isWrong, setWrong] = useState(false);
  function choose(day: string) {
    const read = tidyDay(day);
    setDraft(read);
    if (!isRealDay(read) || read >= on) return setWrong(true);
    setWrong(false);
    onChoose(read);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    choose(draft);
  }
  return (
    <Popover anchor={anchor} label={t('gaps.since.title')} align="end" onClose={onClose}>
      <form className="note-form" onSubmit={submit} noValidate>
        <h3>{t('gaps.since.title')}</h3>
        <div className="note-presets">
          {PRESETS.map(({ name, months }) => {
            const day = monthsFrom(on, months);
            return (
              <button
                key={name}
                type="button"
                className="chip"
                aria-pressed={day === since}
                onClick={() => choose(day)}
              >
                {t(`gaps.since.presets.${name}`)}
              </button>
            );
          })}
        </div>
        <label htmlFor={id}>{t('gaps.since.day')}</label>
        <div className="note-line">
          <DayInput id={id} value={draft} invalid={isWrong} autoFocus onChange={setDraft} />
          <button type="submit" className="button small">
            {t('gaps.since.compare')}
          </button>
        </div>
        {isWrong && <FieldError text={t('gaps.since.before', { day: on })} />}
        {(added !== undefined || isOnlyNew) && (
          <button type="button" className="button small" onClick={() => onOnlyNew(!isOnlyNew)}>
            {isOnlyNew ? t('gaps.since.showAll') : t('gaps.since.onlyNew', { count: added ?? 0 })}
          </button>
        )}
      </form>
    </Popover>
  );
}
