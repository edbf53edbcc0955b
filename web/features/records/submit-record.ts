import { useRef, useState } from 'react';
import type { Failure } from '../../../graph/model/failure.ts';
import { newId } from '../../../graph/model/id.ts';
import type { Kind } from '../../../graph/model/kinds.ts';
import { kindSpec } from '../../../graph/model/kinds.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { mapHandle } from '../../state/map-store.ts';
import { tell, tellFailure } from '../../state/notices.ts';
import { uncoverMap } from '../../state/pages.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { closeSheet, select } from '../../state/ui-actions.ts';
import { uiState } from '../../state/ui-state.ts';
import { texts } from '../../texts/i18n.ts';
import { failureText, reasonText } from '../../ui/failure-text.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { type Chosen, type Drafts, parseDrafts, recordCommand } from './record-draft.ts';

const PATIENCE_MS = 1_500;

type Submission = {
  readonly errors: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  /** Doubts that must be acknowledged before it is saved. */
  readonly doubts: readonly string[];
  readonly busy: boolean;
  submit(drafts: Drafts, chosen: readonly Chosen[], acknowledged?: readonly string[]): Promise<void>;
};

export function useSubmitRecord(kind: Kind): Submission {
  const live = useLiveHandle();
  const on = useReferenceDay();
  const id = useRef(newId()).current;
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);

  function refused(failure: Failure) {
    const issues = failure.issues ?? [];
    if (failure.code === 'doubtful') return setDoubts(issues.map((issue) => issue.reason));
    const found: Record<string, string> = {};
    for (const issue of issues) {
      const name = issue.path.replace(/^(?:node\.)?fields\./, '').split('.')[0] ?? '';
      found[name] = reasonText(issue.reason);
    }
    setErrors(found);
    if (issues.length === 0) setProblem(failureText(failure));
  }

  async function submit(drafts: Drafts, chosen: readonly Chosen[], acknowledged: readonly string[] = []) {
    const parsed = parseDrafts(kind, drafts, on);
    setErrors(parsed.errors);
    setProblem(undefined);
    setDoubts([]);
    if (Object.keys(parsed.errors).length > 0) return;
    setBusy(true);
    const answer = live.dispatch(recordCommand(id, kind, parsed.fields, chosen, on, acknowledged));
    const outcome = await Promise.race([answer, wait(PATIENCE_MS)]);
    setBusy(false);
    if (outcome?.status === 'refused') return refused(outcome.failure);
    if (outcome === undefined)
      void answer.then((late) => late.status === 'refused' && tellFailure(late.failure));
    tell(texts.t('record.done', { name: nameOf({ kind, fields: parsed.fields, sample: false }) }));
    closeSheet();
    if (!isListedHere(kind)) uncoverMap();
    select(id);
    if (kindSpec(kind).onMap === 'always') setTimeout(() => mapHandle.current?.flyTo(id), 300);
  }

  return { errors, problem, doubts, busy, submit };
}

/** The brands page lists what hangs on others, and brands; what else is new is seen on the map. */
const isListedHere = (kind: Kind): boolean =>
  uiState().page === 'brands' && (kind === 'BrandProject' || kindSpec(kind).onMap === 'focus');

const wait = (delayMs: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, delayMs));
