import { useDrafts } from '../state/drafts.ts';
import type { FormDraft } from '../state/use-form-draft.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FormAlert } from '../ui/form-alert.tsx';
import { formatMoment } from '../ui/format-moment.ts';

/** Every form's own: the offer of what was left in it, and the question before it is closed. */
export function FormKept({ form }: { readonly form: FormDraft }) {
  return (
    <>
      {form.offeredAt !== undefined && (
        <FormAlert tone="offer" text={t('draft.offer', { time: formatMoment(form.offeredAt) })}>
          <button type="button" className="button small" onClick={form.restore}>
            {t('draft.restore')}
          </button>
          <button type="button" className="button small text" onClick={form.refuse}>
            {t('draft.drop')}
          </button>
        </FormAlert>
      )}
      {form.isAsking && <LeaveQuestion form={form} />}
    </>
  );
}

function LeaveQuestion({ form }: { readonly form: FormDraft }) {
  const fails = useDrafts((state) => state.fails);
  return (
    <Dialog title={t('draft.askTitle')} onClose={form.stay}>
      <p className="dialog-text">{t(fails ? 'draft.askNotKept' : 'draft.askExplain')}</p>
      <div className="dialog-actions">
        <button type="button" className="button text" onClick={form.dropAndLeave}>
          {t('draft.drop')}
        </button>
        <button type="button" className="button" onClick={form.keepAndLeave}>
          {t('draft.keep')}
        </button>
        <button type="button" className="button primary" data-autofocus onClick={form.stay}>
          {t('draft.stay')}
        </button>
      </div>
    </Dialog>
  );
}
