import type { FormEvent, ReactNode, RefObject } from 'react';
import type { Finding } from '../../../graph/model/answers/gap.ts';
import { FormKept } from '../../records/form-kept.tsx';
import type { FormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { Popover } from '../../ui/popover.tsx';
import './note-form.css';

/** What every form for a decision about a finding is given. */
export type NoteFormProps = {
  readonly finding: Finding;
  readonly anchor: RefObject<HTMLElement | null>;
  onClose(): void;
};

type FrameProps = Omit<NoteFormProps, 'finding'> & {
  /** What keeps its content. */
  readonly form: FormDraft;
  readonly title: string;
  readonly explain?: string;
  readonly submitWord: string;
  readonly busy: boolean;
  readonly children: ReactNode;
  onSubmit(): void;
};

/** A small form beside its button: title, what will happen, the fields, and two buttons. */
export function NoteForm(props: FrameProps) {
  const { form, anchor, title, explain, submitWord, busy, children, onSubmit, onClose } = props;
  const close = () => form.leave(onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Popover anchor={anchor} label={title} onClose={close}>
      <form className="note-form" onSubmit={submit} noValidate>
        <h3>{title}</h3>
        <FormKept form={form} />
        {explain && <p className="note-explain">{explain}</p>}
        {children}
        <div className="note-buttons">
          <button type="button" className="button small" onClick={close}>
            {t('cancel')}
          </button>
          <button type="submit" className="button small primary" disabled={busy}>
            {submitWord}
          </button>
        </div>
      </form>
    </Popover>
  );
}
