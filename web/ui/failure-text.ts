import { DOUBTS } from '../../graph/model/schema/doubt.ts';
import { FAILURE, type Failure } from '../../graph/model/schema/failure.ts';
import { HttpProblem } from '../live/http-problem.ts';
import { language, t } from '../texts/i18n.ts';
import '../texts/problems.ts';

/** The words for one reason; a doubt has its words in the model, an unknown reason reads as the general one. */
export function reasonText(reason: string): string {
  const doubt = (DOUBTS as Readonly<Record<string, { zh: string; en: string }>>)[reason];
  if (doubt) return doubt[language];
  return t(`problem.${reason}` as 'problem.invalid', { defaultValue: t('problem.invalid') });
}

/** A refusal as one sentence: its own words, then what is wrong where that is known. */
export function failureText(failure: Failure): string {
  const head = FAILURE[failure.code][language];
  const reasons = [...new Set((failure.issues ?? []).map((issue) => reasonText(issue.reason)))];
  if (failure.code === 'illegal' || failure.code === 'invalid') {
    if (reasons.length > 0) return reasons.join(t('listJoin'));
  }
  return head;
}

/** The reasons of a refusal by the field, or whatever else of the command, that each belongs to. */
export function reasonsByField({ issues = [] }: Failure): Readonly<Record<string, string>> {
  const name = (path: string) => path.replace(/^(?:node\.)?fields\./, '').split('.')[0] ?? '';
  return Object.fromEntries(issues.map(({ path, reason }) => [name(path), reason]));
}

/** The same in words. */
export const wordsByField = (failure: Failure): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(reasonsByField(failure)).map(([name, reason]) => [name, reasonText(reason)]),
  );

/** What has to be acknowledged before the command is taken; nothing where it is refused for another reason. */
export const doubtsOf = ({ code, issues = [] }: Failure): readonly string[] =>
  code === 'doubtful' ? issues.map(({ reason }) => reason) : [];

/** What did not come of a question, and why, where the server or the lack of one says. */
export function problemText(error: unknown, head: string): string {
  const reason = whyOf(error);
  return reason === undefined ? head : t('unanswered.said', { head, reason });
}

function whyOf(error: unknown): string | undefined {
  // Nobody answers: that is what `fetch` makes of it.
  if (error instanceof TypeError) return t('unanswered.nobody');
  if (!(error instanceof HttpProblem) || error.code === undefined) return undefined;
  // The refusals' own words are about what somebody wanted to write.
  const key = `unanswered.${error.code}` as 'unanswered.nobody';
  return t(key, { defaultValue: '' }) || FAILURE[error.code]?.[language];
}
