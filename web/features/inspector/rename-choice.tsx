import { useId } from 'react';
import { t } from '../../texts/i18n.ts';
import type { useFieldEdit } from './use-field-edit.ts';
import './rename-choice.css';

/** Another name: was the record renamed, so that the old one is kept, or was it written wrong? */
export function RenameChoice({ edit }: { readonly edit: ReturnType<typeof useFieldEdit> }) {
  const group = useId();
  const choice = (isCorrection: boolean, text: string) => (
    <label>
      <input
        type="radio"
        name={group}
        checked={edit.isCorrection === isCorrection}
        onChange={() => edit.setCorrection(isCorrection)}
      />
      {text}
    </label>
  );
  return (
    <fieldset className="rename-choice" aria-label={t('edit.renameOrCorrect')}>
      {choice(false, t('edit.renamed'))}
      {choice(true, t('edit.corrected'))}
    </fieldset>
  );
}
