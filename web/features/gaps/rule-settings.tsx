import { type RefObject, useState } from 'react';
import type { RuleAbout } from '../../../graph/model/answers/gap.ts';
import { FormKept } from '../../records/form-kept.tsx';
import { askGapsAgain } from '../../state/gap-summary.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { tellAct } from '../../state/notices.ts';
import { useCommand } from '../../state/use-command.ts';
import { useFormDraft } from '../../state/use-form-draft.ts';
import { t } from '../../texts/i18n.ts';
import { failureText } from '../../ui/failure-text.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { Popover } from '../../ui/popover.tsx';
import { titleOf } from '../../ui/titles.ts';
import { draftOfParameter, problemOf, valueOfDraft } from './parameter-draft.ts';
import { ParameterField } from './parameter-field.tsx';
import { useReloadRules } from './rule-abouts.ts';
import './note-form.css';

type RuleSettingsProps = {
  readonly about: RuleAbout;
  readonly anchor: RefObject<HTMLElement | null>;
  onClose(): void;
};

/** What a rule looks at, and its parameters as the workspace has set them. */
export function RuleSettings({ about, anchor, onClose }: RuleSettingsProps) {
  const live = useLiveHandle();
  const reloadRules = useReloadRules();
  const { parameters } = about;
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(parameters.map((each) => [each.name, draftOfParameter(each, each.value)])),
  );
  const form = useFormDraft(`form rule ${about.id}`, { drafts }, (kept) => setDrafts(kept.drafts), 'page');
  const close = () => form.leave(onClose);
  const [problem, setProblem] = useState<string>();
  const { busy, send } = useCommand();
  const draftFor = (name: string) => drafts[name] ?? '';
  const changed = parameters.filter((each) => valueOfDraft(each, draftFor(each.name)) !== each.value);
  const isWrong = parameters.some((each) => problemOf(each, draftFor(each.name)) !== undefined);

  async function save() {
    if (isWrong || changed.length === 0) return;
    const params = Object.fromEntries(
      changed.map((each) => {
        const value = valueOfDraft(each, draftFor(each.name));
        return [each.name, value === each.standard ? null : value];
      }),
    );
    const failure = await send({ type: 'rule.tune', args: { rule: about.id, params } });
    if (failure) return setProblem(failureText(failure));
    tellAct(t('gaps.settings.done'));
    reloadRules();
    askGapsAgain(live);
    form.done();
    onClose();
  }

  return (
    <Popover anchor={anchor} label={`${titleOf(about.title)}：${t('gaps.settings.title')}`} onClose={close}>
      <form
        className="note-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h3>
          {titleOf(about.title)}
          <span className="rule-id">{about.id}</span>
        </h3>
        <FormKept form={form} />
        <p>{titleOf(about.explain)}</p>
        {parameters.length === 0 && <p className="note-explain">{t('gaps.settings.none')}</p>}
        {parameters.map((each) => (
          <ParameterField
            key={each.name}
            parameter={each}
            draft={draftFor(each.name)}
            onChange={(draft) => setDrafts({ ...drafts, [each.name]: draft })}
          />
        ))}
        {parameters.length > 0 && <p className="note-explain">{t('gaps.settings.explain')}</p>}
        {problem && <FieldError text={problem} />}
        <div className="note-buttons">
          <button type="button" className="button small" onClick={close}>
            {t(parameters.length > 0 ? 'cancel' : 'close')}
          </button>
          {parameters.length > 0 && (
            <button
              type="submit"
              className="button small primary"
              disabled={busy || isWrong || changed.length === 0}
            >
              {t('gaps.settings.save')}
            </button>
          )}
        </div>
      </form>
    </Popover>
  );
}
