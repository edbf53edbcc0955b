import { useState } from 'react';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import { fieldSpecs, type Kind } from '../../../graph/model/schema/kinds.ts';
import { RELATIONS, relationSpec } from '../../../graph/model/schema/relations.ts';
import { FormSheet } from '../../records/form-sheet.tsx';
import { decidingFields } from '../../state/deciding-days.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import type { GivenRecord } from '../../state/ui-state.ts';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { reasonText } from '../../ui/failure-text.ts';
import { useFocusFirst } from '../../ui/focus-first.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { nameOf } from '../../ui/record-name.tsx';
import { kindTitle, titleOf } from '../../ui/titles.ts';
import { FormField } from './form-field.tsx';
import { OWNERS } from './form-relations.ts';
import { givenChoices, givenDrafts, relationKey, shownRelations } from './given.ts';
import type { Chosen, Drafts } from './record-draft.ts';
import { RelationField } from './relation-field.tsx';
import { SameRecords } from './same-records.tsx';
import { useSubmitRecord } from './submit-record.ts';
import { townsOn } from './towns.ts';
import './record-form.css';

/** Fields shown at once where nothing is required of them; the others are behind one button. */
const SHOWN_OPTIONAL = 4;
const LOCATED_KINDS: readonly Kind[] = RELATIONS.LOCATED_IN.from;

/** What says most about a record is asked first: choices, codes and days of its own group. */
const isTelling = (spec: FieldSpec): boolean =>
  (spec.group === 'identity' || spec.group === 'term') &&
  (spec.type === 'choice' || spec.type === 'day' || spec.unique === true);

const NOTHING: GivenRecord = { fields: {}, relations: [] };
const recordFormKey = (kind: Kind, given: GivenRecord): string =>
  `form ${kind}${given === NOTHING ? '' : ` ${JSON.stringify(given)}`}`;
type RecordFormProps = {
  readonly kind: Kind;
  readonly given?: GivenRecord | undefined;
  /** What is given had been filled in, and was not accepted: a draft of the form without it. */
  readonly isPutBack?: boolean;
};

/** A new record of any kind: its fields from KINDS, its town, and the relations it cannot do without. */
export function RecordForm({ kind, given = NOTHING, isPutBack = false }: RecordFormProps) {
  const on = useReferenceDay();
  const { view } = useLiveHandle();
  const [byDay] = useState(() =>
    givenDrafts(kind, given === NOTHING || isPutBack ? {} : decidingFields(view, kind, given, on)),
  );
  const [drafts, setDrafts] = useState<Drafts>(() => ({ ...byDay, ...givenDrafts(kind, given.fields) }));
  const [chosen, setChosen] = useState(() => givenChoices(kind, given.relations));
  const [town, setTown] = useState(chosen['LOCATED_IN out']?.[0] ?? '');
  const filled = { drafts, chosen, town };
  const form = useFormDraft(
    recordFormKey(kind, isPutBack ? NOTHING : given),
    filled,
    (kept) => {
      setDrafts(kept.drafts);
      setChosen(kept.chosen);
      setTown(kept.town);
    },
    'form',
    isPutBack ? { drafts: {}, chosen: {}, town: '' } : filled,
  );
  const [showsAll, setShowsAll] = useState(false);
  const towns = useView((view) => townsOn(view, on), [on]);
  const { errors, problem, doubts, busy, submit } = useSubmitRecord(kind, form.done);
  const specs = Object.entries(fieldSpecs(kind));
  const required = specs.filter(([, spec]) => spec.required);
  const optional = specs.filter(([, spec]) => !spec.required);
  const telling = optional.filter(([, spec]) => isTelling(spec)).slice(0, SHOWN_OPTIONAL);
  const first = optional.filter((each) => telling.includes(each) || byDay[each[0]] !== undefined);
  const isGiven = optional.some(([name]) => drafts[name] && !first.some(([each]) => each === name));
  const hasErrorBelow = optional.some((each) => errors[each[0]] && !first.includes(each));
  const shown = showsAll || isGiven || hasErrorBelow ? optional : first;
  const relations = shownRelations(kind, given.relations);
  const rest = optional.length - shown.length;
  const owners = OWNERS[kind] ?? [];
  const isOwned =
    owners.length === 0 ||
    relations.some((each) => owners.includes(each.kind) && (chosen[relationKey(each)] ?? []).length > 0);
  const [asksOwner, setAsksOwner] = useState(false);
  const ownerError = asksOwner && !isOwned ? t(`record.whose.${kind as 'Need'}`) : undefined;
  useFocusFirst(Object.keys(errors).length + (ownerError ? 1 : 0));

  function send(acknowledged: readonly string[] = []) {
    setAsksOwner(!isOwned);
    if (!isOwned) return;
    const all: Chosen[] = relations.map((relation) => ({
      ...relation,
      ids: chosen[relationKey(relation)] ?? [],
    }));
    if (town !== '') all.push({ kind: 'LOCATED_IN', direction: 'out', ids: [town] });
    void submit(drafts, all, acknowledged);
  }
  /** The day itself, or what holds from it. */
  const dayHint = (name: string) => t(byDay[name] === on ? 'record.byDay' : 'record.preset', { day: on });
  const field = ([name, spec]: (typeof specs)[number]) => (
    <FormField
      key={name}
      name={name}
      spec={spec}
      draft={drafts[name] ?? ''}
      error={errors[name]}
      hint={byDay[name] !== undefined && byDay[name] === drafts[name] ? dayHint(name) : undefined}
      onChange={(draft) => setDrafts({ ...drafts, [name]: draft })}
    />
  );

  return (
    <FormSheet
      form={form}
      problem={problem}
      question={
        doubts.length > 0 && (
          <FormAlert tone="caution" text={doubts.map(reasonText).join(t('listJoin'))}>
            <button type="button" className="button small" onClick={() => send(doubts)}>
              {t('record.confirm')}
            </button>
          </FormAlert>
        )
      }
      submitText={t('record.submit', { kind: kindTitle(kind) })}
      busy={busy}
      onSend={() => send()}
    >
      {required.map(field)}
      <SameRecords kind={kind} drafts={drafts} />
      {LOCATED_KINDS.includes(kind) && (
        <FormRow label={titleOf(RELATIONS.LOCATED_IN.title)} htmlFor="record-town">
          <select
            id="record-town"
            className="input"
            value={town}
            onChange={(event) => setTown(event.target.value)}
          >
            <option value="">{t('record.townNone')}</option>
            {towns.map((node) => (
              <option key={node.id} value={node.id}>
                {nameOf(node)}
              </option>
            ))}
          </select>
        </FormRow>
      )}
      {relations.map((relation) => {
        const label =
          relation.direction === 'out'
            ? titleOf(relationSpec(relation.kind).title)
            : t(`incoming.${relation.kind}`);
        return (
          <FormRow
            key={relationKey(relation)}
            label={label}
            hint={relation.kind === 'BRANCH_OF' ? t('record.hostHint') : undefined}
            isRequired={owners.length === 1 && owners.includes(relation.kind)}
            error={relation.kind === owners[0] ? ownerError : undefined}
          >
            <RelationField
              relation={relation}
              label={label}
              ids={chosen[relationKey(relation)] ?? []}
              invalid={relation.kind === owners[0] && ownerError !== undefined}
              onChange={(ids) => setChosen({ ...chosen, [relationKey(relation)]: ids })}
            />
          </FormRow>
        );
      })}
      {shown.map(field)}
      {rest > 0 && (
        <button type="button" className="button record-more" onClick={() => setShowsAll(true)}>
          {t('record.more', { count: rest })}
        </button>
      )}
      <p className="record-source">{t('record.provenance', { day: on })}</p>
    </FormSheet>
  );
}
