import { PencilLine, X } from 'lucide-react';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import { useDrafts } from '../../state/drafts.ts';
import { dropField, keepField, useFieldDraft, type WhyKept } from '../../state/field-drafts.ts';
import { t } from '../../texts/i18n.ts';
import { failureText, issueText, reasonText } from '../../ui/failure-text.ts';
import { parseDraft } from '../../ui/field-draft.ts';
import { formatValue } from '../../ui/format-value.ts';
import './draft-line.css';

type DraftLineProps = {
  readonly id: string;
  readonly name: string;
  readonly spec: FieldSpec;
  onEdit(): void;
};

/** What was typed into a field and is not its value: what it says, why, and the way on. */
export function DraftLine({ id, name, spec, onEdit }: DraftLineProps) {
  const draft = useFieldDraft(id, name);
  const fails = useDrafts((state) => state.fails);
  if (!draft || draft.why.at === 'sending') return null;
  const text = draftText(spec, name, draft.text);
  const goOn = () => {
    keepField({ ...draft, why: draft.why.at === 'escaped' ? { at: 'typing' } : draft.why });
    onEdit();
  };
  const drop = () => dropField(id, name);
  if (draft.why.at === 'escaped') {
    return (
      <div className="draft-line is-quiet">
        <button type="button" className="text-link draft-back" onClick={goOn}>
          {t('draft.bringBack', { text })}
        </button>
        <button type="button" className="row-history" aria-label={t('draft.drop')} onClick={drop}>
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
    );
  }
  return (
    <div className="draft-line" role="note">
      <PencilLine size={14} strokeWidth={1.75} aria-hidden="true" />
      <p>
        <strong className="draft-text">{t('draft.typed', { text })}</strong>
        <span>{t('draft.notSaved', { reason: whyText(draft.why) })}</span>
        {fails && <span>{t('draft.notKept')}</span>}
      </p>
      <div className="draft-buttons">
        <button type="button" className="button small" onClick={goOn}>
          {t('draft.goOn')}
        </button>
        <button type="button" className="button small text" onClick={drop}>
          {t('draft.drop')}
        </button>
      </div>
    </div>
  );
}

/** What was typed as it would read, and as it is where it does not. */
function draftText(spec: FieldSpec, name: string, text: string): string {
  if (text.trim() === '') return t('draft.empty');
  const parsed = parseDraft(spec, text);
  return parsed.ok && parsed.value !== null ? formatValue(spec, name, parsed.value) : text;
}

function whyText(why: WhyKept): string {
  switch (why.at) {
    case 'invalid':
      return issueText(why);
    case 'doubtful':
      return why.doubts.map(reasonText).join(t('listJoin'));
    case 'refused':
      return failureText(why.failure);
    case 'unfinished':
      return t('draft.unfinished');
    case 'typing':
    case 'escaped':
    case 'sending':
      return t('draft.left');
  }
}
