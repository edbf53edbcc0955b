import { useRef, useState } from 'react';
import type { Failure } from '../../../graph/model/schema/failure.ts';
import { newId } from '../../../graph/model/schema/id.ts';
import type { Kind } from '../../../graph/model/schema/kinds.ts';
import { kindSpec } from '../../../graph/model/schema/kinds.ts';
import { mapHandle } from '../../state/map-store.ts';
import { tellAct } from '../../state/notices.ts';
import { uncoverMap } from '../../state/pages.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { closeSheet, select } from '../../state/ui-actions.ts';
import { tabView } from '../../state/ui-state.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../texts/i18n.ts';
import { doubtsOf, failureText, wordsByField } from '../../ui/failure-text.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { type Chosen, type Drafts, parseDrafts, recordCommand } from './record-draft.ts';

type Submission = {
  readonly errors: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  /** Doubts that must be acknowledged before it is saved. */
  readonly doubts: readonly string[];
  readonly busy: boolean;
  submit(drafts: Drafts, chosen: readonly Chosen[], acknowledged?: readonly string[]): Promise<void>;
};

/** `onSent` before the form is closed: it is done. */
export function useSubmitRecord(kind: Kind, onSent: () => void): Submission {
  const on = useReferenceDay();
  const id = useRef(newId()).current;
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const { busy, send } = useCommand();

  function refused(failure: Failure) {
    if (failure.code === 'doubtful') return setDoubts(doubtsOf(failure));
    const found = wordsByField(failure);
    setErrors(found);
    if (Object.keys(found).length === 0) setProblem(failureText(failure));
  }

  async function submit(drafts: Drafts, chosen: readonly Chosen[], acknowledged: readonly string[] = []) {
    const parsed = parseDrafts(kind, drafts, on);
    setErrors(parsed.errors);
    setProblem(undefined);
    setDoubts([]);
    if (Object.keys(parsed.errors).length > 0) return;
    const failure = await send(recordCommand(id, kind, parsed.fields, chosen, on, acknowledged));
    if (failure) return refused(failure);
    tellAct(t('record.done', { name: nameOf({ kind, fields: parsed.fields, sample: false }) }));
    onSent();
    closeSheet();
    if (!isListedHere(kind)) uncoverMap();
    select(id);
    if (kindSpec(kind).onMap === 'always') setTimeout(() => mapHandle.current?.flyTo(id), 300);
  }

  return { errors, problem, doubts, busy, submit };
}

/** The brands page lists what hangs on others, and brands; what else is new is seen on the map. */
const isListedHere = (kind: Kind): boolean =>
  tabView().page === 'brands' && (kind === 'BrandProject' || kindSpec(kind).onMap === 'focus');
