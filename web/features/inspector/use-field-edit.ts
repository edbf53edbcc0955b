import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../graph/model/schema/failure.ts';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import { foldDay } from '../../../graph/model/schema/fold/day.ts';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import type { FieldValue, NodeRecord } from '../../../graph/model/schema/record.ts';
import { isRenamed } from '../../../graph/model/terms/former-names.ts';
import { dropField, fieldDraftNow, keepField, type WhyKept } from '../../state/field-drafts.ts';
import { whileHalfTyped } from '../../state/leaving.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { refuse } from '../../state/refusals.ts';
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
  /** What is typed is another name, and the record can keep the one that it had. */
  readonly isRename: boolean;
  readonly isCorrection: boolean;
  setCorrection(isCorrection: boolean): void;
  setDraft(draft: Draft): void;
  setFrom(from: Draft): void;
  save(options?: { acknowledged?: readonly string[]; draft?: Draft }): Promise<void>;
  backToEditing(): void;
  /** Closes without saving; what was typed can be brought back. */
  escape(): void;
  /** Somebody went on elsewhere: what can be saved is, the rest stays a draft. */
  leave(isUnfinished: boolean): void;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The life of one field's edit: draft, schema, command, and what a refusal asks for. */
export function useFieldEdit(
  node: NodeRecord,
  name: string,
  spec: FieldSpec,
  onDone: () => void,
  /** What stands there for the beginning where nothing is known. */
  suggested: Draft = '',
): FieldEdit {
  const live = useLiveHandle();
  const { send } = useCommand();
  const on = useReferenceDay();
  const [earlier] = useState(() => earlierDraft(node.id, name));
  const seen = useRef(
    earlier ? { ...node, rev: earlier.rev, fields: fieldsSeen(node, earlier.was) } : node,
  ).current;
  const before = factValue(seen, name, spec, on);
  const untouched = before === undefined ? suggested : draftOf(spec, before);
  const [draft, setDraft] = useState(earlier?.text ?? untouched);
  const [from, setFrom] = useState<Draft>(earlier?.from ?? on);
  const [phase, setPhase] = useState<Phase>(() => phaseAsKept(earlier?.why));
  const [isCorrection, setCorrection] = useState(false);
  const isRename =
    name === 'name' &&
    'formerNames' in fieldSpecs(node.kind) &&
    typeof draft === 'string' &&
    draft.trim() !== '' &&
    isRenamed(seen.fields, draft);
  const isOver = useRef(false);
  const isTouched = draft !== untouched || from !== on;
  useEffect(() => {
    return isTouched ? whileHalfTyped() : undefined;
  }, [isTouched]);

  function keep(why: WhyKept, text = draft, begins = from): void {
    const { id, kind } = node;
    if (text === untouched && begins === on) dropField(id, name);
    else
      keepField({ id, kind, name, text, from: begins, was: storedIn(seen, name, spec), rev: seen.rev, why });
  }

  function end(): void {
    if (isOver.current) return;
    isOver.current = true;
    onDone();
  }

  function fail(next: Exclude<Phase, { at: 'editing' | 'saving' }>, text: Draft): void {
    setPhase(next);
    keep(next, text);
  }

  async function save({
    acknowledged,
    draft: given = draft,
  }: {
    acknowledged?: readonly string[];
    draft?: Draft;
  } = {}) {
    const parsed = parseDraft(spec, given);
    if (!parsed.ok) {
      const { ok: _ok, ...said } = parsed;
      return fail({ at: 'invalid', ...said }, given);
    }
    const start = spec.dated && from.trim() !== '' ? foldDay(from) : { value: '' };
    if ('refused' in start) return fail({ at: 'invalid', reason: start.refused }, given);
    const begins = start.value;
    // It was deleted under the editor: nobody can save it there.
    if (!live.view.node(node.id)) return fail({ at: 'refused', failure: { code: 'notFound' } }, given);
    if (same(parsed.value, before ?? null) && from === on) {
      dropField(node.id, name);
      return end();
    }
    setPhase({ at: 'saving' });
    keep({ at: 'sending' }, given);
    const command = fieldCommand(seen, {
      name,
      spec,
      value: parsed.value,
      from: begins,
      on,
      ...(acknowledged ? { acknowledged } : {}),
      ...(isRename && isCorrection ? { correction: true } : {}),
    });
    const failure = await send(command);
    // Somebody else changed the field first: both values are put side by side, here and after an absence alike.
    if (failure?.code === 'conflict') refuse(command, failure, 'now');
    else if (failure) return fail(phaseOf(failure, name), given);
    dropField(node.id, name);
    end();
  }

  return {
    phase,
    draft,
    from,
    before,
    isRename,
    isCorrection,
    setCorrection,
    changedBelow: phase.at !== 'saving' && !same(storedIn(seen, name, spec), storedIn(node, name, spec)),
    setDraft(next) {
      setDraft(next);
      setPhase({ at: 'editing' });
      keep({ at: 'typing' }, next);
    },
    setFrom(next) {
      setFrom(next);
      setPhase({ at: 'editing' });
      keep({ at: 'typing' }, draft, next);
    },
    save,
    backToEditing: () => setPhase({ at: 'editing' }),
    escape() {
      keep({ at: 'escaped' });
      end();
    },
    leave(isUnfinished) {
      if (isOver.current) return;
      isOver.current = true;
      // What is on its way goes on; what its answer is asks for no editor.
      if (phase.at === 'saving') return;
      if (!isTouched) dropField(node.id, name);
      else if (isUnfinished) keep({ at: 'unfinished' });
      else void save();
    },
  };
}

/** What was left here before, unless it was thrown away. */
function earlierDraft(id: string, name: string) {
  const draft = fieldDraftNow(id, name);
  return draft?.why.at === 'escaped' || draft?.why.at === 'sending' ? undefined : draft;
}

/** A record as it was when a draft was begun. */
function fieldsSeen({ fields }: NodeRecord, was: Readonly<Record<string, FieldValue | null>>) {
  const known = Object.entries({ ...fields, ...was }).flatMap(([each, value]) =>
    value === null ? [] : [[each, value] as const],
  );
  return Object.fromEntries(known);
}

function phaseAsKept(why: WhyKept | undefined): Phase {
  return why?.at === 'invalid' || why?.at === 'doubtful' || why?.at === 'refused' ? why : { at: 'editing' };
}

function phaseOf(failure: Failure, name: string) {
  if (failure.code === 'doubtful') return { at: 'doubtful', doubts: doubtsOf(failure) } as const;
  const issue = issuesByField(failure)[name];
  return issue ? ({ at: 'invalid', ...issue } as const) : ({ at: 'refused', failure } as const);
}
