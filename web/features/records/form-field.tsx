import { Checkbox, Form, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../../../graph/model/field.ts';
import { vocabularyKeys } from '../../../graph/model/vocabularies.ts';
import { texts } from '../../texts/i18n.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { type Draft, parseDraft } from '../../ui/field-draft.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { formatMoney } from '../../ui/format-value.ts';
import { titleOf } from '../../ui/titles.ts';
import { wordOf } from '../../ui/vocabulary-word.ts';

type FormFieldProps = {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly draft: Draft;
  readonly error: string | undefined;
  /** Where a value comes from that nobody has typed. */
  readonly hint: string | undefined;
  onChange(draft: Draft): void;
};

/** One field of a form, drawn from its type. */
export function FormField({ name, spec, draft, error, hint: said, onChange }: FormFieldProps) {
  const { t } = useTranslation();
  const hint = spec.type === 'money' ? moneyHint(spec, draft, t('edit.yuan')) : said;
  return (
    <Form.Item
      label={titleOf(spec.title)}
      htmlFor={`record-${name}`}
      required={spec.required ?? false}
      validateStatus={error ? 'error' : ''}
      help={error && <FieldError text={error} />}
      {...(hint ? { extra: hint } : {})}
    >
      <Control
        id={`record-${name}`}
        spec={spec}
        draft={draft}
        invalid={error !== undefined}
        onChange={onChange}
      />
    </Form.Item>
  );
}

function moneyHint(spec: FieldSpec, draft: Draft, unit: string): string {
  const parsed = parseDraft(spec, draft);
  return parsed.ok && parsed.value !== null
    ? texts.t('edit.equals', { amount: formatMoney(Number(parsed.value)) })
    : unit;
}

type ControlProps = {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly draft: Draft;
  readonly invalid: boolean;
  onChange(draft: Draft): void;
};

function Control({ id, spec, draft, invalid, onChange }: ControlProps) {
  const { t } = useTranslation();
  const onText = (event: { target: { value: string } }) => onChange(event.target.value);
  switch (spec.type) {
    case 'choice':
      return (
        <Select
          id={id}
          allowClear
          placeholder={t('unknown')}
          value={draft === '' ? null : draft}
          options={vocabularyKeys(spec.of).map((value) => ({ value, label: wordOf(spec.of, value) }))}
          onChange={(value) => onChange(value ?? '')}
        />
      );
    case 'choices':
      return (
        <Select
          id={id}
          mode="multiple"
          placeholder={t('unknown')}
          value={draft === '' ? [] : draft.split(',')}
          options={vocabularyKeys(spec.of).map((value) => ({ value, label: wordOf(spec.of, value) }))}
          onChange={(values: string[]) => onChange(values.join(','))}
        />
      );
    case 'flag':
      return spec.absence === 'closed' ? (
        <Checkbox
          id={id}
          checked={draft === 'true'}
          onChange={(event) => onChange(event.target.checked ? 'true' : '')}
        >
          {t('yes')}
        </Checkbox>
      ) : (
        <Segmented
          id={id}
          value={draft}
          options={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
            { value: '', label: t('unknown') },
          ]}
          onChange={onChange}
        />
      );
    case 'day':
      return (
        <DayInput id={id} value={draft} label={titleOf(spec.title)} invalid={invalid} onChange={onChange} />
      );
    case 'texts':
      return (
        <Input.TextArea id={id} rows={2} placeholder={t('edit.onePerLine')} value={draft} onChange={onText} />
      );
    case 'text':
      return spec.lines ? (
        <Input.TextArea id={id} rows={3} maxLength={spec.max} value={draft} onChange={onText} />
      ) : (
        <Input id={id} maxLength={spec.max} value={draft} autoComplete="off" onChange={onText} />
      );
    case 'years':
      return (
        <Input id={id} value={draft} placeholder={t('edit.years')} autoComplete="off" onChange={onText} />
      );
    case 'count':
    case 'money':
    case 'number':
    case 'year':
      return <Input id={id} inputMode="decimal" value={draft} autoComplete="off" onChange={onText} />;
  }
}
