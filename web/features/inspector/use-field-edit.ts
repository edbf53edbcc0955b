import { useRef, useState } from 'react';
import type { Failure } from '../../../graph/model/schema/failure.ts';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import { foldDay } from '../../../graph/model/schema/fold/day.ts';
import type { FieldValue, NodeRecord } from '../../../graph/model/schema/record.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { useCommand } from '../../state/use-command.ts';
import { doubtsOf, issuesByField } from '../../ui/failure-text.ts';
import { type Draft, draftOf, parseDraft } from '../../ui/field-draft.ts';
import { fieldCommand, storedIn } from './field-command.ts';
import { factValue } from './read-facts.ts';

/** Where an edit stands. */
export type Phase =
  | { readonly at: 'editing' }
  | { readonly at: 'saving' }
  | { readonly at: 'invalid'; readonly reason: string; readonly limit?: number; readonly found?: string }
  /** Somebody else changed the field first; `mine` waits for a decision. */
  | { readonly at: 'conflict'; readonly mine: FieldValue | null }
  /** It can be saved once the doubts are acknowledged. */
  | { readonly at: 'doubtful'; readonly doubts: readonly string[] }
  | { readonly at: 'refused'; readonly failure: Failure };

type FieldEdit = {
  readonly phase: Phase;
  readonly draft: Draft;
  readonly from: Draft;
  /** The value changed under the open editor. */
  readonly changedBelow: boolean;
  readonly before: FieldValue | undefined;
  setDraft(draft: Draft): void;
  setFrom(from: Draft): void;
  save(options?: { acknowledged?: readonly string[]; overwrite?: boolean; draft?: Draft }): Promise<void>;
  backToEditing(): void;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The life of one field's edit: draft, schema, command, and what a refusal asks for. */
export function useFieldEdit(node: NodeRecord, name: string, spec: FieldSpec, onDone: () => void): FieldEdit {
  const live = useLiveHandle();
  const { send } = useCommand();
  const on = useReferenceDay();
  const seen = useRef(node).current;
  const before = factValue(seen, name, spec, on);
  const [draft, setDraft] = useState(() => draftOf(spec, before));
  const [from, setFrom] = useState<Draft>(on);
  const [phase, setPhase] = useState<Phase>({ at: 'editing' });

  async function save({
    acknowledged,
    overwrite = false,
    draft: given = draft,
  }: {
    acknowledged?: readonly string[];
    overwrite?: boolean;
    draft?: Draft;
  } = {}) {
    const parsed = parseDraft(spec, given);
    if (!parsed.ok) {
      const { ok: _ok, ...said } = parsed;
      return setPhase({ at: 'invalid', ...said });
    }
    const start = spec.dated && from.trim() !== '' ? foldDay(from) : { value: '' };
    if ('refused' in start) return setPhase({ at: 'invalid', reason: start.refused });
    const begins = start.value;
    const base = overwrite ? (live.view.node(node.id) ?? seen) : seen;
    if (!overwrite && same(parsed.value, before ?? null) && from === on) return onDone();
    setPhase({ at: 'saving' });
    const command = fieldCommand(base, {
      name,
      spec,
      value: parsed.value,
      from: begins,
      on,
      ...(acknowledged ? { acknowledged } : {}),
    });
    const failure = await send(command);
    if (!failure) return onDone();
    setPhase(phaseOf(failure, name, parsed.value));
  }

  return {
    phase,
    draft,
    from,
    before,
    changedBelow: phase.at !== 'saving' && !same(storedIn(seen, name, spec), storedIn(node, name, spec)),
    setDraft(next) {
      setDraft(next);
      setPhase({ at: 'editing' });
    },
    setFrom(next) {
      setFrom(next);
      setPhase({ at: 'editing' });
    },
    save,
    backToEditing: () => setPhase({ at: 'editing' }),
  };
}

function phaseOf(failure: Failure, name: string, mine: FieldValue | null): Phase {
  if (failure.code === 'conflict') return { at: 'conflict', mine };
  if (failure.code === 'doubtful') return { at: 'doubtful', doubts: doubtsOf(failure) };
  const issue = issuesByField(failure)[name];
  return issue ? { at: 'invalid', ...issue } : { at: 'refused', failure };
}
