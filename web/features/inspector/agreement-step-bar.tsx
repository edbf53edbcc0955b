import { useRef, useState } from 'react';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { illegalMilestone } from '../../../graph/model/terms/agreement.ts';
import {
  AGREEMENT_STEPS,
  type AgreementStep,
  agreementSteps,
  type NextStep,
  type StepAt,
} from '../../../graph/model/terms/agreement-steps.ts';
import { renewalOf } from '../../../graph/model/terms/renewal.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { openRecordForm } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { reasonText } from '../../ui/failure-text.ts';
import { titleOf } from '../../ui/titles.ts';
import { SectionFrame } from './section-frame.tsx';
import { type DatedStep, StepForm } from './step-form.tsx';
import './agreement-step-bar.css';

/** The life of an agreement as steps, with the next one as what to do first; any step's day is set or changed at it. */
export function AgreementStepBar({ node }: { readonly node: NodeRecord }) {
  const live = useLiveHandle();
  const on = useReferenceDay();
  const primary = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState<DatedStep>();
  const { steps, present, next, ending } = useView((view) => agreementSteps(view, node, on), [node, on]);
  const spec = editing && fieldSpecs('Agreement')[AGREEMENT_STEPS[editing].milestone];
  const canEnd =
    present !== undefined && next !== undefined && illegalMilestone(node.fields, 'endedOn', on) === undefined;

  function start(step: AgreementStep | NextStep) {
    if (step === 'renewal') openRecordForm('Agreement', renewalOf(live.view, node));
    else if (step === 'appraised')
      openRecordForm('Appraisal', { fields: {}, relations: [{ kind: 'APPRAISES', other: node.id }] });
    else setEditing(step);
  }

  return (
    <SectionFrame title={t('steps.title')} note={ending && t(`steps.ending.${ending}`)}>
      <ol className="step-bar">
        {steps.map((each) => (
          <Step
            key={each.step}
            at={each}
            node={node}
            isPresent={each.step === present}
            onOpen={() => start(each.step)}
          />
        ))}
      </ol>
      {editing && spec ? (
        <StepForm
          key={editing}
          node={node}
          step={editing}
          spec={spec}
          onClose={() => {
            setEditing(undefined);
            // The form had the focus, and is gone.
            requestAnimationFrame(() => primary.current?.focus());
          }}
        />
      ) : (
        next && (
          <div className="step-actions">
            <button ref={primary} type="button" className="button small primary" onClick={() => start(next)}>
              {t(`steps.doing.${next}`)}
            </button>
            {canEnd && (
              <button type="button" className="button small" onClick={() => start('closed')}>
                {t('steps.end')}
              </button>
            )}
          </div>
        )
      )}
    </SectionFrame>
  );
}

type StepProps = {
  readonly at: StepAt;
  readonly node: NodeRecord;
  readonly isPresent: boolean;
  onOpen(): void;
};

/** One step: its word and its day, or why there is none. */
function Step({ at: { step, status, day }, node, isPresent, onOpen }: StepProps) {
  const on = useReferenceDay();
  const word = titleOf(AGREEMENT_STEPS[step]);
  const { milestone } = AGREEMENT_STEPS[step];
  const illegal = milestone && illegalMilestone(node.fields, milestone, day ?? on);
  // A day that does not fit is told at the day.
  const barred = illegal === 'notSigned' || illegal === 'alreadyEnded' ? illegal : undefined;
  const text = wordsOf(status, day);
  return (
    <li
      className={`step is-${status}${isPresent ? ' is-present' : ''}`}
      aria-current={isPresent ? 'step' : undefined}
    >
      <button
        type="button"
        disabled={barred !== undefined}
        title={barred ? reasonText(barred) : t(day ? 'steps.change' : 'steps.set', { step: word })}
        onClick={onOpen}
      >
        <span>{word}</span>
        <small>{text}</small>
      </button>
    </li>
  );
}

function wordsOf(status: StepAt['status'], day: string | undefined): string {
  if (day !== undefined) return status === 'planned' ? t('steps.status.planned', { day }) : day;
  return status === 'skipped' || status === 'none' || status === 'unknown' ? t(`steps.status.${status}`) : '';
}
