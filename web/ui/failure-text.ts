import { DOUBTS } from '../../graph/model/doubt.ts';
import { FAILURE, type Failure } from '../../graph/model/failure.ts';
import { language, texts } from '../texts/i18n.ts';

/** The words for one reason; a doubt has its words in the model, an unknown reason reads as the general one. */
export function reasonText(reason: string): string {
  const doubt = (DOUBTS as Readonly<Record<string, { zh: string; en: string }>>)[reason];
  if (doubt) return doubt[language];
  return texts.t(`problem.${reason}` as 'problem.invalid', { defaultValue: texts.t('problem.invalid') });
}

/** A refusal as one sentence: its own words, then what is wrong where that is known. */
export function failureText(failure: Failure): string {
  const head = FAILURE[failure.code][language];
  const reasons = [...new Set((failure.issues ?? []).map((issue) => reasonText(issue.reason)))];
  if (failure.code === 'illegal' || failure.code === 'invalid') {
    if (reasons.length > 0) return reasons.join(texts.t('listJoin'));
  }
  return head;
}

/** The reason that belongs to one field, if the refusal names it. */
export function fieldReason(failure: Failure, field: string): string | undefined {
  const path = `fields.${field}`;
  const issue = (failure.issues ?? []).find((each) => each.path === path || each.path.startsWith(`${path}.`));
  return issue?.reason;
}
