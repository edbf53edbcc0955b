import { useState } from 'react';
import { dayProblem } from '../../../graph/model/schema/fold/day.ts';
import { firstGraphemes } from '../../../graph/model/schema/graphemes.ts';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import { vocabularyKeys } from '../../../graph/model/schema/vocabularies.ts';
import { FormSheet } from '../../records/form-sheet.tsx';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { changeParties } from '../../state/ui-actions.ts';
import type { Sheet } from '../../state/ui-state.ts';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { reasonText } from '../../ui/failure-text.ts';
import { useFocusFirst } from '../../ui/focus-first.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { errorId, FormRow } from '../../ui/form-row.tsx';
import { formatDay } from '../../ui/format-value.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { ValueControl } from '../../ui/value-control.tsx';
import { wordOf } from '../../ui/vocabulary-word.ts';
import {
  draftOfFields,
  emptyDraft,
  type PairingDraft,
  type Term,
  termFromOf,
  termToOf,
  titleFor,
  typeFor,
} from './draft.ts';
import { existingAgreement } from './existing.ts';
import { PartyList } from './party-list.tsx';
import { useSubmitPairing } from './submit-pairing.ts';
import './pairing-form.css';

const TERMS: readonly Term[] = [12, 24, 'open'];
const MAX_TITLE = 120;

type PairingFormProps = { readonly sheet: Extract<Sheet, { type: 'pairing' }> };

/** A new pairing: who, under what title, since when and for how long. */
export function PairingForm({ sheet: { parties, replaced, fields } }: PairingFormProps) {
  const on = useReferenceDay();
  const [draft, setDraft] = useState(() => (fields ? draftOfFields(fields, on) : emptyDraft(on)));
  const filled = { draft, parties, replaced };
  const form = useFormDraft(
    'form pairing',
    filled,
    (kept) => {
      setDraft(kept.draft);
      changeParties(kept.parties, kept.replaced);
    },
    'form',
    fields ? { draft: emptyDraft(on), parties: [], replaced: false } : filled,
  );
  const change = (part: Partial<PairingDraft>) => setDraft({ ...draft, ...part });
  const nodes = useView((view) => parties.flatMap((id) => view.node(id) ?? []), [parties]);
  const duplicate = useView((view) => existingAgreement(view, parties, on), [parties, on]);
  const title = draft.title ?? firstGraphemes(titleFor(nodes), MAX_TITLE);
  const { errors, problem, doubts, busy, submit } = useSubmitPairing(draft, title, parties, form.done);
  const termTo = termToOf(draft);
  const isOneSigner = doubts.length === 1 && doubts[0] === 'oneSigner';
  const doubtText = (doubt: string) => (isOneSigner ? t('pairing.oneSigner') : reasonText(doubt));
  useFocusFirst(Object.keys(errors).length);
  /** A day that does not exist is wrong before anything is sent. */
  const errorOf = (name: string): string | undefined => {
    const typed = name === 'signedOn' || name === 'termFrom' ? draft[name] : undefined;
    const reason = typed === undefined ? undefined : dayProblem(typed);
    return reason ? reasonText(reason) : errors[name];
  };
  const signedOnError = draft.signed ? errorOf('signedOn') : undefined;

  return (
    <FormSheet
      form={form}
      problem={problem}
      question={
        doubts.length > 0 && (
          <FormAlert tone="caution" text={doubts.map(doubtText).join(t('listJoin'))}>
            <button type="button" className="button small" onClick={() => void submit(doubts)}>
              {t(isOneSigner ? 'pairing.confirmOne' : 'record.confirm')}
            </button>
          </FormAlert>
        )
      }
      submitText={t(draft.signed ? 'pairing.submit' : 'pairing.submitDraft')}
      busy={busy}
      isReady={parties.length > 0}
      onSend={() => void submit([])}
    >
      <FormRow label={t('pairing.parties')} error={errorOf('relations')}>
        <PartyList parties={parties} replaced={replaced} invalid={errors['relations'] !== undefined} />
      </FormRow>
      {duplicate && (
        <div className="sheet-alert">
          <FormAlert tone="caution" text={t('pairing.duplicate', { name: nameOf(duplicate) })} />
        </div>
      )}
      <FormRow
        label={t('pairing.agreementTitle')}
        htmlFor="pairing-title"
        isRequired
        error={errorOf('title')}
      >
        <textarea
          id="pairing-title"
          className="input"
          rows={2}
          value={title}
          aria-invalid={errorOf('title') !== undefined}
          aria-describedby={errorOf('title') && errorId('pairing-title')}
          onChange={(event) => change({ title: event.target.value.replace(/\n/g, '') })}
        />
      </FormRow>
      <FormRow label={t('pairing.type')} htmlFor="pairing-type" error={errorOf('agreementType')}>
        <select
          id="pairing-type"
          className="input"
          value={typeFor(draft, parties.length)}
          onChange={(event) => change({ type: event.target.value })}
        >
          {vocabularyKeys('agreementType').map((key) => (
            <option key={key} value={key}>
              {wordOf('agreementType', key)}
            </option>
          ))}
        </select>
      </FormRow>
      <FormRow
        label={t('pairing.where')}
        hint={draft.signed ? undefined : t('pairing.draftHint', { day: on })}
      >
        <fieldset className="segments" aria-label={t('pairing.where')}>
          {[false, true].map((signed) => (
            <button
              key={String(signed)}
              type="button"
              aria-pressed={draft.signed === signed}
              onClick={() => change({ signed })}
            >
              {t(signed ? 'pairing.signed' : 'pairing.draft')}
            </button>
          ))}
        </fieldset>
      </FormRow>
      {draft.signed && (
        <>
          <FormRow
            label={t('pairing.signedOn')}
            htmlFor="pairing-signed-on"
            error={signedOnError}
            hint={t('record.byDay', { day: on })}
          >
            <DayInput
              id="pairing-signed-on"
              label={t('pairing.signedOn')}
              value={draft.signedOn}
              invalid={signedOnError !== undefined}
              describedBy={signedOnError && errorId('pairing-signed-on')}
              onChange={(signedOn) => change({ signedOn })}
            />
          </FormRow>
          <FormRow label={t('pairing.termFrom')} htmlFor="pairing-term-from" error={errorOf('termFrom')}>
            <DayInput
              id="pairing-term-from"
              label={t('pairing.termFrom')}
              value={termFromOf(draft)}
              invalid={errorOf('termFrom') !== undefined}
              describedBy={errorOf('termFrom') && errorId('pairing-term-from')}
              onChange={(termFrom) => change({ termFrom })}
            />
          </FormRow>
          <FormRow label={t('pairing.term')} hint={termTo && t('pairing.until', { day: formatDay(termTo) })}>
            <fieldset className="segments" aria-label={t('pairing.term')}>
              {TERMS.map((term) => (
                <button
                  key={term}
                  type="button"
                  aria-pressed={draft.term === term}
                  onClick={() => change({ term })}
                >
                  {term === 'open' ? t('pairing.openTerm') : t('pairing.months', { count: term })}
                </button>
              ))}
            </fieldset>
          </FormRow>
        </>
      )}
      <Choices name="linkModes" chosen={draft.linkModes} onChange={(linkModes) => change({ linkModes })} />
      <Choices name="themes" chosen={draft.themes} onChange={(themes) => change({ themes })} />
    </FormSheet>
  );
}

type ChoicesProps = {
  readonly name: 'linkModes' | 'themes';
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
};

/** Several words of a vocabulary, as an agreement's own field offers them. */
function Choices({ name, chosen, onChange }: ChoicesProps) {
  const spec = fieldSpecs('Agreement')[name];
  const label = t(`pairing.${name}`);
  return (
    spec && (
      <FormRow label={label}>
        <ValueControl
          id={`pairing-${name}`}
          spec={spec}
          draft={chosen.join(',')}
          label={label}
          invalid={false}
          describedBy={undefined}
          onChange={(draft) => onChange(draft === '' ? [] : draft.split(','))}
        />
      </FormRow>
    )
  );
}
