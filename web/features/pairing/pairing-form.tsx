import { Alert, Button, Checkbox, Form, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vocabularyKeys } from '../../../graph/model/vocabularies.ts';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { closeSheet } from '../../state/ui-actions.ts';
import type { Sheet } from '../../state/ui-state.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { reasonText } from '../../ui/failure-text.ts';
import { dayProblem } from '../../ui/field-draft.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { useFocusFirst } from '../../ui/focus-first.ts';
import { formatDay } from '../../ui/format-value.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { wordOf } from '../../ui/vocabulary-word.ts';
import {
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
export function PairingForm({ sheet: { parties, replaced } }: PairingFormProps) {
  const { t } = useTranslation();
  const on = useReferenceDay();
  const [draft, setDraft] = useState(() => emptyDraft(on));
  const change = (part: Partial<PairingDraft>) => setDraft({ ...draft, ...part });
  const nodes = useView((view) => parties.flatMap((id) => view.node(id) ?? []), [parties]);
  const duplicate = useView((view) => existingAgreement(view, parties, on), [parties, on]);
  const title = draft.title ?? titleFor(nodes).slice(0, MAX_TITLE);
  const { errors, problem, asksOneSigner, busy, submit } = useSubmitPairing(draft, title, parties);
  const termTo = termToOf(draft);
  const words = (vocabulary: 'agreementType' | 'linkMode' | 'activityTheme') =>
    vocabularyKeys(vocabulary).map((value) => ({ value, label: wordOf(vocabulary, value) }));
  useFocusFirst(Object.keys(errors).length);
  /** A day that does not exist is wrong before anything is sent. */
  const errorOf = (name: string): string | undefined => {
    const typed = name === 'signedOn' || name === 'termFrom' ? draft[name] : undefined;
    const reason = typed === undefined ? undefined : dayProblem(typed);
    return reason ? reasonText(reason) : errors[name];
  };
  const signedOnError = draft.signed ? errorOf('signedOn') : undefined;
  const item = (name: string) => {
    const error = errorOf(name);
    return {
      validateStatus: error ? ('error' as const) : ('' as const),
      help: error && <FieldError text={error} />,
    };
  };

  return (
    <Form
      className="sheet-form"
      noValidate
      layout="vertical"
      component="form"
      onFinish={() => void submit([])}
    >
      <div className="sheet-fields">
        <Form.Item label={t('pairing.parties')} {...item('relations')}>
          <PartyList parties={parties} replaced={replaced} invalid={errors['relations'] !== undefined} />
        </Form.Item>
        {duplicate && (
          <Alert
            className="sheet-alert"
            type="warning"
            showIcon
            title={t('pairing.duplicate', { name: nameOf(duplicate) })}
          />
        )}
        <Form.Item label={t('pairing.agreementTitle')} htmlFor="pairing-title" required {...item('title')}>
          <Input.TextArea
            id="pairing-title"
            rows={2}
            maxLength={MAX_TITLE}
            value={title}
            onChange={(event) => change({ title: event.target.value.replace(/\n/g, '') })}
          />
        </Form.Item>
        <Form.Item label={t('pairing.type')} htmlFor="pairing-type" {...item('agreementType')}>
          <Select
            id="pairing-type"
            value={typeFor(draft, parties.length)}
            options={words('agreementType')}
            onChange={(type) => change({ type })}
          />
        </Form.Item>
        <Form.Item
          label={t('pairing.signedOn')}
          extra={t('pairing.signedOnHint', { day: on })}
          validateStatus={signedOnError ? 'error' : ''}
        >
          {draft.signed && (
            <DayInput
              label={t('pairing.signedOn')}
              value={draft.signedOn}
              invalid={signedOnError !== undefined}
              onChange={(signedOn) => change({ signedOn })}
            />
          )}
          {signedOnError && <FieldError text={signedOnError} />}
          <Checkbox checked={!draft.signed} onChange={(event) => change({ signed: !event.target.checked })}>
            {t('pairing.notSigned')}
          </Checkbox>
        </Form.Item>
        {draft.signed && (
          <>
            <Form.Item label={t('pairing.termFrom')} {...item('termFrom')}>
              <DayInput
                label={t('pairing.termFrom')}
                value={termFromOf(draft)}
                invalid={errorOf('termFrom') !== undefined}
                onChange={(termFrom) => change({ termFrom })}
              />
            </Form.Item>
            <Form.Item
              label={t('pairing.term')}
              {...(termTo ? { extra: t('pairing.until', { day: formatDay(termTo) }) } : {})}
            >
              <Segmented
                block
                value={draft.term}
                options={TERMS.map((value) => ({
                  value,
                  label: value === 'open' ? t('pairing.openTerm') : t('pairing.months', { count: value }),
                }))}
                onChange={(term) => change({ term })}
              />
            </Form.Item>
          </>
        )}
        <Form.Item label={t('pairing.linkModes')} htmlFor="pairing-links">
          <Select
            id="pairing-links"
            mode="multiple"
            placeholder={t('edit.choose')}
            value={[...draft.linkModes]}
            options={words('linkMode')}
            onChange={(linkModes: string[]) => change({ linkModes })}
          />
        </Form.Item>
        <Form.Item label={t('pairing.themes')} htmlFor="pairing-themes">
          <Select
            id="pairing-themes"
            mode="multiple"
            placeholder={t('edit.choose')}
            value={[...draft.themes]}
            options={words('activityTheme')}
            onChange={(themes: string[]) => change({ themes })}
          />
        </Form.Item>
      </div>
      <footer className="sheet-foot">
        {problem && <Alert type="error" showIcon title={problem} />}
        {asksOneSigner && (
          <Alert
            type="warning"
            showIcon
            title={t('pairing.oneSigner')}
            action={
              <Button size="small" onClick={() => void submit(['oneSigner'])}>
                {t('pairing.confirmOne')}
              </Button>
            }
          />
        )}
        <div className="sheet-buttons">
          <Button onClick={closeSheet}>{t('cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={busy} disabled={parties.length === 0}>
            {t(draft.signed ? 'pairing.submit' : 'pairing.submitDraft')}
          </Button>
        </div>
      </footer>
    </Form>
  );
}
