import { useEffect, useId, useRef } from 'react';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { AGREEMENT_STEPS, type AgreementStep } from '../../../graph/model/terms/agreement-steps.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { useEscape } from '../../ui/escape.ts';
import { reasonText } from '../../ui/failure-text.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { FormAlert } from '../../ui/form-alert.tsx';
import { errorId, FormRow } from '../../ui/form-row.tsx';
import { titleOf } from '../../ui/titles.ts';
import { EditProblem } from './edit-problem.tsx';
import { checkStep } from './step-check.ts';
import { useFieldEdit } from './use-field-edit.ts';

export type DatedStep = Exclude<AgreementStep, 'appraised'>;

type StepFormProps = {
  readonly node: NodeRecord;
  readonly step: DatedStep;
  readonly spec: FieldSpec;
  onClose(): void;
};

/**
 * The day of one step, the reference day unless another is typed, checked against the other days while it is typed. It is
 * recorded by its button only: a click elsewhere keeps what was typed as a draft.
 */
export function StepForm({ node, step, spec, onClose }: StepFormProps) {
  const id = useId();
  const on = useReferenceDay();
  const form = useRef<HTMLFormElement>(null);
  const { milestone } = AGREEMENT_STEPS[step];
  const edit = useFieldEdit(node, milestone, spec, onClose, on);
  const { phase, draft } = edit;
  const check = checkStep(node.fields, milestone, draft);
  const hasDoubts = check.doubts.length > 0;
  const isKnown = phase.at === 'invalid' || phase.at === 'refused';
  const title = titleOf(spec.title);
  useEscape(edit.escape);
  const leave = useRef(() => {});
  leave.current = () => edit.leave(true);
  useEffect(() => {
    return () => leave.current();
  }, []);
  useEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className="step-form"
      aria-label={t(`steps.save.${step}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== '' && !check.refused)
          void edit.save(hasDoubts ? { acknowledged: check.doubts } : {});
      }}
    >
      <FormRow label={title} htmlFor={id} hint={hintOf()}>
        <DayInput
          id={id}
          value={draft}
          invalid={isKnown || check.refused !== undefined}
          describedBy={errorId(id)}
          onChange={edit.setDraft}
        />
        {check.refused ? (
          <FieldError id={errorId(id)} text={reasonText(check.refused)} />
        ) : (
          <EditProblem id={errorId(id)} phase={phase} />
        )}
      </FormRow>
      {hasDoubts && <FormAlert tone="caution" text={check.doubts.map(reasonText).join(t('listJoin'))} />}
      <div className="editor-actions">
        <button
          type="submit"
          className={`button small${hasDoubts ? '' : ' primary'}`}
          disabled={phase.at === 'saving' || check.refused !== undefined}
        >
          {hasDoubts ? t('edit.saveAnyway') : t(`steps.save.${step}`)}
        </button>
        <button type="button" className="button small text" onClick={edit.escape}>
          {t('edit.cancel')}
        </button>
      </div>
    </form>
  );

  function hintOf(): string | undefined {
    if (check.day !== undefined && check.day > on && step !== 'toSign') return t('steps.toCome');
    return edit.before === undefined && draft === on ? t('record.byDay', { day: on }) : undefined;
  }
}
