import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type {
  FieldValue,
  NodeRecord,
  Provenance,
  RelationRecord,
} from '../../../graph/model/schema/record.ts';
import { relationSpec } from '../../../graph/model/schema/relations.ts';
import type { LiveCommand } from '../../live/live.ts';
import { FormKept } from '../../records/form-kept.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { refuse } from '../../state/refusals.ts';
import { useCommand } from '../../state/use-command.ts';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { failureText, issueText } from '../../ui/failure-text.ts';
import { type Draft, draftOf, parseDraft } from '../../ui/field-draft.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { nameOf } from '../../ui/record-name.tsx';
import { titleOf } from '../../ui/titles.ts';
import { ValueControl } from '../../ui/value-control.tsx';
import './relation-card.css';

type RelationCardProps = { readonly relation: RelationRecord; readonly other: NodeRecord; onClose(): void };

/** A relation's own fields, since when and until when above all, and its removal. */
export function RelationCard({ relation, other, onClose }: RelationCardProps) {
  const id = useId();
  const { busy, send } = useCommand();
  const on = useReferenceDay();
  const specs = Object.entries(relationSpec(relation.kind).fields);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>(() =>
    Object.fromEntries(specs.map(([name, spec]) => [name, draftOf(spec, relation.fields[name])])),
  );
  const form = useFormDraft(`form relation ${relation.id}`, { drafts }, (kept) => setDrafts(kept.drafts));
  const [problem, setProblem] = useState<{ field?: string; text: string }>();
  const [asksRemoval, setAsksRemoval] = useState(false);
  const isChanged = specs.some(([name, spec]) => drafts[name] !== draftOf(spec, relation.fields[name]));

  async function save(event: FormEvent) {
    event.preventDefault();
    const set: Record<string, FieldValue | null> = {};
    const was: Record<string, FieldValue | null> = {};
    for (const [name, spec] of specs) {
      const parsed = parseDraft(spec, drafts[name] ?? '');
      if (!parsed.ok) return setProblem({ field: name, text: issueText(parsed) });
      set[name] = parsed.value;
      was[name] = relation.fields[name] ?? null;
    }
    const { id: relationId, source, target } = relation;
    const provenance: Provenance = { source: 'entered', reportedOn: on };
    const args = { id: relationId, source, target, set, was, provenance };
    const command: LiveCommand = { type: 'relation.update', args };
    const failure = await send(command);
    if (failure?.code === 'conflict') refuse(command, failure, 'now');
    else if (failure) return setProblem({ text: failureText(failure) });
    form.done();
    onClose();
  }

  async function remove() {
    const { id: relationId, source, target, rev } = relation;
    const failure = await send({
      type: 'relation.delete',
      args: { id: relationId, source, target },
      ifRev: rev,
    });
    if (failure) return setProblem({ text: failureText(failure) });
    form.done();
    onClose();
  }

  return (
    <form className="relation-card" onSubmit={(event) => void save(event)}>
      <FormKept form={form} />
      {specs.map(([name, spec]) => (
        <div key={name} className="relation-field">
          <span>{titleOf(spec.title)}</span>
          <ValueControl
            id={`${id}-${name}`}
            spec={spec}
            draft={drafts[name] ?? ''}
            label={titleOf(spec.title)}
            invalid={problem?.field === name}
            describedBy={undefined}
            onChange={(draft) => setDrafts({ ...drafts, [name]: draft })}
          />
        </div>
      ))}
      {problem && <FieldError text={problem.text} />}
      <div className="relation-actions">
        {isChanged && (
          <button type="submit" className="button small" disabled={busy}>
            {t('save')}
          </button>
        )}
        {asksRemoval ? (
          <>
            <span>{t('remove.relationConfirm', { name: nameOf(other) })}</span>
            <button type="button" className="button small" disabled={busy} onClick={() => void remove()}>
              {t('remove.relationYes')}
            </button>
            <button type="button" className="button small text" onClick={() => setAsksRemoval(false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button small text relation-remove"
            onClick={() => setAsksRemoval(true)}
          >
            <Trash2 size={14} strokeWidth={1.75} aria-hidden="true" />
            {t('remove.relation')}
          </button>
        )}
      </div>
    </form>
  );
}
