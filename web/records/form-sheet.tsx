import type { ReactNode } from 'react';
import { closeSheet } from '../state/ui-actions.ts';
import type { FormDraft } from '../state/use-form-draft.ts';
import { t } from '../texts/i18n.ts';
import { FormAlert } from '../ui/form-alert.tsx';
import { FormKept } from './form-kept.tsx';
import './form-sheet.css';

type FormSheetProps = {
  /** What keeps its content. */
  readonly form: FormDraft;
  /** The fields, which scroll. */
  readonly children: ReactNode;
  readonly problem: string | undefined;
  /** What is asked back before it is sent, if anything. */
  readonly question: ReactNode;
  readonly submitText: string;
  readonly busy: boolean;
  /** Whether there is anything to send. */
  readonly isReady?: boolean;
  onSend(): void;
};

/** A form that fills a sheet: its fields, and below them what stands against it, the way back, and sending it. */
export function FormSheet(props: FormSheetProps) {
  const { form, children, problem, question, submitText, busy, isReady = true, onSend } = props;
  return (
    <form
      className="sheet-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <div className="sheet-fields">
        <FormKept form={form} />
        {children}
      </div>
      <footer className="sheet-foot">
        {problem && <FormAlert tone="problem" text={problem} />}
        {question}
        <div className="sheet-buttons">
          <button type="button" className="button" onClick={closeSheet}>
            {t('cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy || !isReady} aria-busy={busy}>
            {submitText}
          </button>
        </div>
      </footer>
    </form>
  );
}
