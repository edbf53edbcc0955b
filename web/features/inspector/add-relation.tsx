import { X } from 'lucide-react';
import { type FormEvent, type RefObject, useId, useState } from 'react';
import { newId } from '../../../graph/model/schema/id.ts';
import type { FieldValue, NodeRecord } from '../../../graph/model/schema/record.ts';
import { type RelationKind, relationSpec } from '../../../graph/model/schema/relations.ts';
import { signersOf } from '../../../graph/model/terms/agreement.ts';
import { FormKept } from '../../records/form-kept.tsx';
import { RecordPicker } from '../../records/record-picker.tsx';
import { decidingRelationField } from '../../state/deciding-days.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { roleAt } from '../../state/signer-role.ts';
import type { FilledRelation } from '../../state/ui-state.ts';
import { useCommand } from '../../state/use-command.ts';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { doubtsOf, failureText, issueText, reasonText } from '../../ui/failure-text.ts';
import { type Draft, draftOf, parseDraft } from '../../ui/field-draft.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { Popover } from '../../ui/popover.tsx';
import { nameOf } from '../../ui/record-name.tsx';
import { titleOf } from '../../ui/titles.ts';
import { ValueControl } from '../../ui/value-control.tsx';
import { relationChoices } from './relation-choices.ts';
import './relation-card.css';
import './add-relation.css';

type AddRelationProps = {
  readonly node: NodeRecord;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly only?: { readonly kind: RelationKind; readonly direction: 'out' | 'in' };
  /** What had been filled in, and was not accepted. */
  readonly filled?: FilledRelation | undefined;
  onClose(): void;
};

/** A new relation of the record: which, with whom, since when. */
export function AddRelation({ node, anchor, only, filled, onClose }: AddRelationProps) {
  const id = useId();
  const live = useLiveHandle();
  const { busy, send } = useCommand();
  const on = useReferenceDay();
  const choices = relationChoices(node.kind);
  const [key, setKey] = useState(only ? `${only.kind} ${only.direction}` : '');
  const [otherId, setOtherId] = useState(filled?.other);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>(() => filledDrafts(only, filled));
  const form = useFormDraft(
    `form relation ${node.id} ${only?.kind ?? ''}`,
    { key, otherId: otherId ?? '', drafts },
    (kept) => {
      setKey(kept.key);
      setOtherId(kept.otherId === '' ? undefined : kept.otherId);
      setDrafts(kept.drafts);
    },
    'form',
    filled && { key, otherId: '', drafts: {} },
  );
  const close = () => form.leave(onClose);
  const [problem, setProblem] = useState<string>();
  /** What is doubtful of exactly what is filled in now, and added once it is confirmed. */
  const [doubts, setDoubts] = useState<{ readonly of: string; readonly codes: readonly string[] }>();
  const other = useView((view) => (otherId === undefined ? undefined : view.node(otherId)), [otherId]);
  const choice = choices.find((each) => each.key === key);
  const fields = choice ? Object.entries(relationSpec(choice.kind).fields) : [];
  const dayField = choice && decidingRelationField(choice.kind);
  const draftFor = (name: string) => drafts[name] ?? (name === dayField ? on : '');

  /** The fields of a new signer follow from who has signed already. */
  function preset(): Record<string, FieldValue> {
    if (choice?.kind !== 'PARTY_TO') return {};
    const agreementId = choice.direction === 'in' ? node.id : otherId;
    const count = agreementId === undefined ? 0 : signersOf(live.view, agreementId).length;
    return { role: roleAt(count), order: count + 1 };
  }

  async function add(event: FormEvent) {
    event.preventDefault();
    if (!choice) return setProblem(t('relation.chooseKind'));
    if (otherId === undefined) return setProblem(t('relation.needOther'));
    const values: Record<string, FieldValue> = preset();
    for (const [name, spec] of fields) {
      const parsed = parseDraft(spec, draftFor(name));
      if (!parsed.ok) return setProblem(`${titleOf(spec.title)}: ${issueText(parsed)}`);
      if (parsed.value !== null) values[name] = parsed.value;
    }
    const [source, target] = choice.direction === 'out' ? [node.id, otherId] : [otherId, node.id];
    const filledIn = JSON.stringify([choice.key, otherId, values]);
    const acknowledged = doubts?.of === filledIn ? [...doubts.codes] : [];
    const failure = await send({
      type: 'relation.create',
      args: {
        relation: {
          id: newId(),
          kind: choice.kind,
          source,
          target,
          fields: values,
          provenance: { source: 'entered', reportedOn: on },
        },
        ...(acknowledged.length > 0 ? { acknowledged } : {}),
      },
    });
    if (failure) {
      const codes = doubtsOf(failure);
      setDoubts(codes.length > 0 ? { of: filledIn, codes: [...acknowledged, ...codes] } : undefined);
      return setProblem(
        codes.length > 0
          ? t('relation.doubtful', { doubts: codes.map(reasonText).join(t('listJoin')) })
          : failureText(failure),
      );
    }
    form.done();
    onClose();
  }

  const shownFields = choice?.kind === 'PARTY_TO' ? [] : fields;
  return (
    <Popover anchor={anchor} label={t('relation.title')} align="end" onClose={close}>
      <form className="add-relation" onSubmit={(event) => void add(event)}>
        <h3>{only ? choice?.title : t('relation.title')}</h3>
        <FormKept form={form} />
        {!only && (
          <div className="relation-field">
            <label htmlFor={`${id}-kind`}>{t('relation.kind')}</label>
            <select
              id={`${id}-kind`}
              className="input"
              value={key}
              onChange={(event) => {
                setKey(event.target.value);
                setOtherId(undefined);
                setProblem(undefined);
              }}
            >
              <option value="">{t('edit.choose')}</option>
              {choices.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.title}
                </option>
              ))}
            </select>
          </div>
        )}
        {choice && (
          <div className="relation-field">
            <span>{t('relation.other')}</span>
            {other ? (
              <span className="picked">
                <KindGlyph kind={other.kind} size={16} />
                <span>{nameOf(other)}</span>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('picker.remove', { name: nameOf(other) })}
                  onClick={() => setOtherId(undefined)}
                >
                  <X size={14} strokeWidth={1.75} aria-hidden="true" />
                </button>
              </span>
            ) : (
              <RecordPicker
                label={t('relation.other')}
                kinds={choice.others}
                exclude={[node.id]}
                autoFocus
                onPick={setOtherId}
              />
            )}
          </div>
        )}
        {shownFields.map(([name, spec]) => (
          <div key={name} className="relation-field">
            <span>{titleOf(spec.title)}</span>
            <ValueControl
              id={`${id}-${name}`}
              spec={spec}
              draft={draftFor(name)}
              label={titleOf(spec.title)}
              invalid={false}
              describedBy={undefined}
              onChange={(draft) => setDrafts({ ...drafts, [name]: draft })}
            />
          </div>
        ))}
        {dayField === 'validFrom' && shownFields.length > 0 && (
          <p className="control-hint">{t('relation.since', { day: on })}</p>
        )}
        {dayField === 'claimedOn' && <p className="control-hint">{t('record.byDay', { day: on })}</p>}
        {problem && <FieldError text={problem} />}
        <div className="relation-actions">
          <button
            type="submit"
            className="button small primary"
            disabled={busy || !choice || otherId === undefined}
          >
            {t('relation.add')}
          </button>
          <button type="button" className="button small" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Popover>
  );
}

function filledDrafts(
  only: AddRelationProps['only'],
  filled: FilledRelation | undefined,
): Readonly<Record<string, Draft>> {
  if (!only || !filled) return {};
  const specs = Object.entries(relationSpec(only.kind).fields);
  return Object.fromEntries(specs.map(([name, spec]) => [name, draftOf(spec, filled.fields[name])]));
}
