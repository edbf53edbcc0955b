import { useState } from 'react';
import type { Failure } from '../../../graph/model/schema/failure.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { type Refusal, refuseAgain, settle } from '../../state/refusals.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../texts/i18n.ts';
import { doubtsOf, failureText, reasonText } from '../../ui/failure-text.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { putBack } from './put-back.ts';
import { acknowledging, changedRecord } from './refused-rows.ts';
import { RefusedText } from './refused-text.tsx';

/** What may pass by itself: the same again may be accepted. */
const PASSING: readonly Failure['code'][] = ['unavailable', 'limited', 'busy', 'internal'];

type RefusalCardProps = { readonly refusal: Refusal; onDealt(): void; onLater(): void };

/** One refused command: a conflict with both sides, anything else with its reason; and what becomes of it. */
export function RefusalCard({ refusal, onDealt, onLater }: RefusalCardProps) {
  const { key, command, failure } = refusal;
  const live = useLiveHandle();
  const on = useReferenceDay();
  const { busy, send } = useCommand();
  const [problem, setProblem] = useState<Failure>();
  const hasSides = useView(
    (view) => failure.code === 'conflict' && changedRecord(view, command) !== undefined,
    [failure, command],
  );
  const back = putBack(live, command, on);
  const end = () => {
    settle(key);
    onDealt();
  };
  async function again(next: typeof command | undefined) {
    if (!next) return end();
    const refused = await send(next);
    if (!refused) return end();
    // Changed once more meanwhile, or doubtful: then that is what is to be decided.
    if (refused.code === 'conflict' || refused.code === 'doubtful')
      refuseAgain(key, { command: next, failure: refused });
    else setProblem(refused);
  }
  const goBack = back && {
    text: t(command.type === 'node.create' ? 'refusal.toForm' : 'refusal.toEditor'),
    run: () => {
      onLater();
      end();
      back();
    },
  };
  const trouble = problem && <FormAlert tone="problem" text={failureText(problem)} />;
  if (hasSides) {
    return (
      <ConflictCard
        command={command}
        goBack={goBack}
        busy={busy}
        onLater={onLater}
        onSend={(next) => void again(next)}
      >
        {trouble}
      </ConflictCard>
    );
  }
  const doubts = doubtsOf(failure);
  const confirmed = doubts.length > 0 ? acknowledging(command, doubts) : undefined;
  return (
    <>
      <p className="dialog-text">
        {doubts.length > 0 ? doubts.map(reasonText).join(t('listJoin')) : failureText(failure)}
      </p>
      <RefusedText command={command} />
      {trouble}
      <div className="dialog-actions">
        <button type="button" className="button text" data-autofocus={!back || undefined} onClick={onLater}>
          {t('refusal.later')}
        </button>
        <button type="button" className="button" onClick={end}>
          {t('draft.drop')}
        </button>
        {PASSING.includes(failure.code) && (
          <button type="button" className="button" disabled={busy} onClick={() => void again(command)}>
            {t('refusal.again')}
          </button>
        )}
        {confirmed && (
          <button type="button" className="button" disabled={busy} onClick={() => void again(confirmed)}>
            {t('edit.saveAnyway')}
          </button>
        )}
        {goBack && (
          <button type="button" className="button primary" data-autofocus onClick={goBack.run}>
            {goBack.text}
          </button>
        )}
      </div>
    </>
  );
}
