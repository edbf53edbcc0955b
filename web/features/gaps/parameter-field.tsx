import { useId } from 'react';
import type { RuleParameter } from '../../../graph/model/answers/gap.ts';
import { t } from '../../texts/i18n.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { titleOf } from '../../ui/titles.ts';
import { draftOfParameter, problemOf, unitOf, valueOfDraft } from './parameter-draft.ts';
import './parameter-field.css';

type ParameterFieldProps = {
  readonly parameter: RuleParameter;
  readonly draft: string;
  onChange(draft: string): void;
};

/** One number of a rule: bounds, unit, and the way back to the standard. */
export function ParameterField({ parameter, draft, onChange }: ParameterFieldProps) {
  const id = useId();
  const unit = unitOf(parameter, parameter.unit ? titleOf(parameter.unit) : '');
  const problem = problemOf(parameter, draft);
  const minimum = draftOfParameter(parameter, parameter.minimum);
  const maximum = draftOfParameter(parameter, parameter.maximum);
  const standard = draftOfParameter(parameter, parameter.standard);
  return (
    <div className="parameter">
      <label htmlFor={id}>{titleOf(parameter.title)}</label>
      <span className="parameter-line">
        <input
          id={id}
          className="input"
          inputMode="decimal"
          autoComplete="off"
          value={draft}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-bounds`}
          data-autofocus
          onChange={(event) => onChange(event.target.value)}
        />
        <span>{unit}</span>
        <span id={`${id}-bounds`} className="parameter-bounds">
          {t('gaps.settings.bounds', { minimum, maximum })}
        </span>
      </span>
      {problem && <FieldError text={t(`gaps.settings.${problem}`, { minimum, maximum })} />}
      <span className="parameter-standard">
        {t('gaps.settings.standard', { value: `${standard}${unit === '%' ? '%' : ''}` })}
        {valueOfDraft(parameter, draft) !== parameter.standard && (
          <button type="button" className="text-link" onClick={() => onChange(standard)}>
            {t('gaps.settings.restore')}
          </button>
        )}
      </span>
    </div>
  );
}
