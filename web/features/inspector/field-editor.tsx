import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { isComposing } from '../../ui/composing.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { useEscape } from '../../ui/escape.ts';
import { formatValue } from '../../ui/format-value.ts';
import { missingText } from '../../ui/missing-text.ts';
import { titleOf } from '../../ui/titles.ts';
import { useComposition } from '../../ui/use-composition.ts';
import { useOutside } from '../../ui/use-outside.ts';
import { ValueControl } from '../../ui/value-control.tsx';
import { EditDoubt, EditProblem } from './edit-problem.tsx';
import { factValue } from './read-facts.ts';
import { RenameChoice } from './rename-choice.tsx';
import { useFieldEdit } from './use-field-edit.ts';
import './field-editor.css';

type FieldEditorProps = {
  readonly node: NodeRecord;
  readonly name: string;
  readonly spec: FieldSpec;
  /** Saved or given up: the focus comes back to the value. */
  onClose(): void;
  /** Left for something else, which has the focus. */
  onLeave(): void;
};

/**
 * Edits one field in its place: Enter saves, Escape cancels, and going on elsewhere saves what can be saved. Whatever
 * stands in the way is said here.
 */
export function FieldEditor({ node, name, spec, onClose, onLeave }: FieldEditorProps) {
  const id = useId();
  const on = useReferenceDay();
  const form = useRef<HTMLFormElement>(null);
  const edit = useFieldEdit(node, name, spec, onClose);
  const { phase } = edit;
  const title = titleOf(spec.title);
  useEscape(edit.escape);
  const isUnfinished = useComposition(form);
  const leave = useRef(() => {});
  leave.current = () => edit.leave(isUnfinished());
  useOutside(form, () => {
    leave.current();
    onLeave();
  });
  // Another record, another tab, a form in its place: the editor goes without being asked.
  useEffect(() => {
    return () => leave.current();
  }, []);
  useEffect(() => {
    const control = form.current?.querySelector<HTMLElement>('[data-autofocus]');
    control?.focus();
    if (control instanceof HTMLInputElement && control.type === 'text') control.select();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const isLong = spec.type === 'texts' || (spec.type === 'text' && spec.lines === true);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    const isField =
      event.target instanceof HTMLElement && event.target.closest('input, select, textarea, .flag-control');
    if (!isField || (isLong && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    void edit.save();
  }

  const canClear =
    !spec.required && edit.before !== undefined && spec.type !== 'flag' && spec.type !== 'choice';
  const busy = phase.at === 'saving';
  return (
    <form
      ref={form}
      className="field-editor"
      aria-label={t('edit.label', { field: title })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      <ValueControl
        id={id}
        spec={spec}
        draft={edit.draft}
        label={title}
        invalid={phase.at === 'invalid'}
        describedBy={phase.at === 'invalid' ? `${id}-error` : undefined}
        onChange={edit.setDraft}
      />
      {spec.dated && (
        <div className="editor-from">
          {t('edit.from')}
          <DayInput value={edit.from} label={t('edit.fromHint')} onChange={edit.setFrom} />
        </div>
      )}
      {edit.isRename && <RenameChoice edit={edit} />}
      {edit.changedBelow && (
        <p className="editor-note" role="status">
          {t('edit.changedBelow', { value: shown(factValue(node, name, spec, on)) })}
        </p>
      )}
      <EditProblem id={`${id}-error`} phase={phase} />
      {phase.at === 'doubtful' ? (
        <EditDoubt doubts={phase.doubts} edit={edit} />
      ) : (
        <div className="editor-actions">
          <button type="submit" className="button small" disabled={busy}>
            {busy ? t('edit.saving') : t('edit.save')}
          </button>
          <button type="button" className="button small text" onClick={edit.escape}>
            {t('edit.cancel')}
          </button>
          {canClear && (
            <button
              type="button"
              className="button small text editor-clear"
              disabled={busy}
              onClick={() => void edit.save({ draft: '' })}
            >
              {t(spec.absence === 'closed' ? 'edit.clearNo' : 'edit.clear')}
            </button>
          )}
        </div>
      )}
      {isLong && <p className="control-hint">{t('edit.ctrlEnterSaves')}</p>}
    </form>
  );

  function shown(value: ReturnType<typeof factValue>): string {
    return value === undefined ? missingText({}, name, spec) : formatValue(spec, name, value);
  }
}
