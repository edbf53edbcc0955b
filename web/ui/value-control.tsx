import type { FieldSpec } from '../../graph/model/schema/field.ts';
import { vocabularyKeys } from '../../graph/model/schema/vocabularies.ts';
import { t } from '../texts/i18n.ts';
import { DayInput } from './day-input.tsx';
import { type Draft, parseDraft } from './field-draft.ts';
import { formatMoney } from './format-value.ts';
import { wordOf } from './vocabulary-word.ts';
import './value-control.css';

export type ControlProps = {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly draft: Draft;
  readonly label: string;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  onChange(draft: Draft): void;
};

/** The control that a field's type asks for. */
export function ValueControl(props: ControlProps) {
  const { id, spec, draft, label, invalid, describedBy, onChange } = props;
  const shared = {
    id,
    className: 'input',
    value: draft,
    'aria-label': label,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    'data-autofocus': true,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  } as const;
  switch (spec.type) {
    case 'day':
      return (
        <DayInput
          id={id}
          value={draft}
          label={label}
          invalid={invalid}
          describedBy={describedBy}
          autoFocus
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <select {...shared}>
          <option value="">{t('unknown')}</option>
          {vocabularyKeys(spec.of).map((key) => (
            <option key={key} value={key}>
              {wordOf(spec.of, key)}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return <FlagControl {...props} />;
    case 'choices':
      return <ChoicesControl {...props} />;
    case 'texts':
    case 'days':
      return (
        <textarea
          {...shared}
          rows={Math.min(8, draft.split('\n').length + 1)}
          placeholder={t('edit.onePerLine')}
        />
      );
    case 'text':
      return spec.lines ? <textarea {...shared} rows={6} /> : <input {...shared} />;
    case 'money':
      return (
        <>
          <input {...shared} inputMode="decimal" />
          <MoneyHint spec={spec} draft={draft} />
        </>
      );
    case 'years':
      return <input {...shared} inputMode="numeric" placeholder={t('edit.years')} />;
    case 'count':
    case 'year':
    case 'number':
      return <input {...shared} inputMode="decimal" />;
  }
}

/** What a typed amount comes to, so that 元 and 万元 are never mixed silently. */
function MoneyHint({ spec, draft }: Pick<ControlProps, 'spec' | 'draft'>) {
  const parsed = parseDraft(spec, draft);
  return (
    <span className="control-hint">
      {parsed.ok && parsed.value !== null
        ? t('edit.equals', { amount: formatMoney(Number(parsed.value)) })
        : t('edit.yuan')}
    </span>
  );
}

function FlagControl({ spec, draft, label, onChange }: ControlProps) {
  const choices = [
    { value: 'true', word: t('yes') },
    { value: 'false', word: t('no') },
    ...(spec.absence === 'closed' ? [] : [{ value: '', word: t('unknown') }]),
  ];
  return (
    <fieldset className="segments flag-control" aria-label={label}>
      {choices.map(({ value, word }) => (
        <button
          key={value}
          type="button"
          aria-pressed={draft === value || (value === 'false' && draft === '' && spec.absence === 'closed')}
          data-autofocus={draft === value || undefined}
          onClick={() => onChange(value)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  );
}

function ChoicesControl({ spec, draft, label, onChange }: ControlProps) {
  if (spec.type !== 'choices') return null;
  const chosen = draft === '' ? [] : draft.split(',');
  const toggle = (key: string) =>
    onChange(
      vocabularyKeys(spec.of)
        .filter((each) => chosen.includes(each) !== (each === key))
        .join(','),
    );
  return (
    <fieldset className="choices-control" aria-label={label}>
      {vocabularyKeys(spec.of).map((key, index) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            data-autofocus={index === 0 || undefined}
            onChange={() => toggle(key)}
          />
          {wordOf(spec.of, key)}
        </label>
      ))}
    </fieldset>
  );
}
