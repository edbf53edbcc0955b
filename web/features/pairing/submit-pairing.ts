import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../graph/model/schema/failure.ts';
import { newId } from '../../../graph/model/schema/id.ts';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import { tellAct } from '../../state/notices.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { closeSheet, select } from '../../state/ui-actions.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../texts/i18n.ts';
import { doubtsOf, failureText, issueText, reasonText, wordsByField } from '../../ui/failure-text.ts';
import { type Draft, parseDraft } from '../../ui/field-draft.ts';
import { type PairingDraft, pairingCommand } from './draft.ts';

type Errors = Readonly<Record<string, string>>;

/** What the schema says of the fields that are typed, before anything is sent. */
function problemsOf(draft: PairingDraft, title: string): Errors {
  const specs = fieldSpecs('Agreement');
  const errors: Record<string, string> = {};
  const check = (name: string, value: Draft) => {
    const spec = specs[name];
    const parsed = spec && parseDraft(spec, value);
    if (parsed && !parsed.ok) errors[name] = issueText(parsed);
    else if (parsed?.ok && parsed.value === null) errors[name] = reasonText('required');
  };
  check('title', title);
  if (draft.signed) {
    check('signedOn', draft.signedOn);
    // While it follows from the day of signing, what is wrong with it is said there.
    if (draft.termFrom !== undefined) check('termFrom', draft.termFrom);
  }
  return errors;
}

type Submission = {
  readonly errors: Errors;
  readonly problem: string | undefined;
  /** What is doubtful and saved once it is confirmed. */
  readonly doubts: readonly string[];
  readonly busy: boolean;
  submit(acknowledged: readonly string[]): Promise<void>;
};

/** Sends the agreement with its signers; what is refused is shown at its field. `onSent` before the form is closed. */
export function useSubmitPairing(
  draft: PairingDraft,
  title: string,
  parties: readonly string[],
  onSent: () => void,
): Submission {
  const on = useReferenceDay();
  const id = useRef(newId()).current;
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<string>();
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const { busy, send } = useCommand();
  // Other parties answer the questions about them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the parties change
  useEffect(() => {
    setDoubts([]);
  }, [parties]);

  function refused(failure: Failure) {
    const doubted = doubtsOf(failure);
    // One doubt may hide the next: what was confirmed stays so.
    setDoubts((before) => [...new Set([...before, ...doubted])]);
    if (doubted.length > 0) return;
    const found = wordsByField(failure);
    setErrors(found);
    setProblem(Object.keys(found).length > 0 ? undefined : failureText(failure));
  }

  async function submit(acknowledged: readonly string[]) {
    const wrong = problemsOf(draft, title);
    setErrors(wrong);
    setProblem(undefined);
    setDoubts(acknowledged);
    if (Object.keys(wrong).length > 0) return;
    const failure = await send(pairingCommand(id, draft, title, parties, on, acknowledged));
    if (failure) return refused(failure);
    tellAct(t('pairing.done', { name: title }));
    onSent();
    closeSheet();
    select(id);
  }

  return { errors, problem, doubts, busy, submit };
}
