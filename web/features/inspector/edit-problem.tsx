import { TriangleAlert } from 'lucide-react';
import { t } from '../../texts/i18n.ts';
import { failureText, issueText, reasonText } from '../../ui/failure-text.ts';
import { FieldError } from '../../ui/field-error.tsx';
import type { Phase, useFieldEdit } from './use-field-edit.ts';

type Edit = ReturnType<typeof useFieldEdit>;

/** Why a draft was not saved, at the field. */
export function EditProblem({ id, phase }: { readonly id: string; readonly phase: Phase }) {
  if (phase.at !== 'invalid' && phase.at !== 'refused') return null;
  return <FieldError id={id} text={phase.at === 'invalid' ? issueText(phase) : failureText(phase.failure)} />;
}

/** Doubtful is not wrong: it is saved once a person says so. */
export function EditDoubt({ doubts, edit }: { readonly doubts: readonly string[]; readonly edit: Edit }) {
  return (
    <div className="edit-doubt" role="alert">
      <p>
        <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <strong>{t('edit.doubtful')}</strong> {doubts.map(reasonText).join(t('listJoin'))}
        </span>
      </p>
      <div className="editor-actions">
        <button type="button" className="button small" onClick={edit.backToEditing}>
          {t('edit.goBack')}
        </button>
        <button
          type="button"
          className="button small text"
          onClick={() => void edit.save({ acknowledged: doubts })}
        >
          {t('edit.saveAnyway')}
        </button>
      </div>
    </div>
  );
}
