import { useId, useState } from 'react';
import type { WholeGraph } from '../../../graph/model/view/view.ts';
import { useView } from '../../state/live-context.tsx';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { tooLongText } from '../../ui/too-long.ts';
import { NoteForm, type NoteFormProps } from './note-form.tsx';
import { useNote } from './use-note.ts';

/** As long as the model takes. */
const MAX_LENGTH = 40;

/** Names of everybody who has worked here, each once. */
function knownNames(view: WholeGraph): string[] {
  const names = new Set<string>();
  for (const { fields } of view.ofKind('Actor'))
    if (typeof fields['name'] === 'string') names.add(fields['name']);
  return [...names].sort();
}

/** Gives a finding to somebody: a name, since not everybody who acts has opened the atlas. */
export function AssignForm({ finding, anchor, onClose }: NoteFormProps) {
  const id = useId();
  const names = useView(knownNames, []);
  const { busy, send } = useNote();
  const assignee = finding.note?.assignee;
  const [to, setTo] = useState(assignee ?? '');
  const form = useFormDraft(`form assign ${finding.id}`, { to }, (kept) => setTo(kept.to), 'page');
  const [wasTried, setTried] = useState(false);
  const name = to.trim();
  const isMissing = wasTried && name === '';
  const tooLong = tooLongText(name, MAX_LENGTH);
  function end() {
    form.done();
    onClose();
  }
  async function submit() {
    setTried(true);
    if (name === '' || tooLong) return;
    const command = { type: 'gap.assign', args: { finding: finding.id, to: name } } as const;
    if (await send(command, t('gaps.notes.doneAssign', { name }))) end();
  }
  async function unassign() {
    const command = { type: 'gap.unassign', args: { finding: finding.id } } as const;
    if (await send(command, t('gaps.notes.doneUnassign'))) end();
  }
  return (
    <NoteForm
      form={form}
      anchor={anchor}
      title={t('gaps.notes.to')}
      submitWord={t('gaps.notes.submitAssign')}
      busy={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <input
        id={id}
        className="input"
        value={to}
        autoComplete="off"
        list={`${id}-names`}
        placeholder={t('gaps.notes.toExample')}
        aria-label={t('gaps.notes.to')}
        aria-invalid={isMissing || tooLong !== undefined}
        aria-describedby={isMissing || tooLong ? `${id}-error` : undefined}
        data-autofocus
        onChange={(event) => setTo(event.target.value)}
      />
      <datalist id={`${id}-names`}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {name !== '' && !names.includes(name) && <p className="note-explain">{t('gaps.notes.stranger')}</p>}
      {tooLong && <FieldError id={`${id}-error`} text={tooLong} />}
      {isMissing && <FieldError id={`${id}-error`} text={t('gaps.notes.needName')} />}
      {assignee !== undefined && (
        <button type="button" className="button small" onClick={() => void unassign()}>
          {t('gaps.notes.unassign')}
        </button>
      )}
    </NoteForm>
  );
}
