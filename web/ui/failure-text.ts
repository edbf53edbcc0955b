import { DOUBTS } from '../../graph/model/schema/doubt.ts';
import { FAILURE, type Failure, type Issue } from '../../graph/model/schema/failure.ts';
import { HttpProblem } from '../live/http-problem.ts';
import { language, t } from '../texts/i18n.ts';
import '../texts/problems.ts';

/** The words for one reason; a doubt has its words in the model, an unknown reason reads as the general one. */
export function reasonText(reason: string): string {
  const doubt = (DOUBTS as Readonly<Record<string, { zh: string; en: string }>>)[reason];
  if (doubt) return doubt[language];
  return t(`problem.${reason}` as 'problem.invalid', { defaultValue: t('problem.invalid') });
}

type Said = Pick<Issue, 'reason' | 'limit' | 'found'>;
/** The same, with what was in the way, or how much there may be where there was more. */
export function issueText({ reason, limit, found }: Said): string {
  const text = reasonText(reason);
  if (limit !== undefined) return t('problem.atMost', { reason: text, limit: limit.toLocaleString('en-US') });
  return found === undefined ? text : t('problem.found', { reason: text, found });
}

/** A refusal as one sentence: its own words, then what is wrong where that is known. */
export function failureText(failure: Failure): string {
  const head = FAILURE[failure.code][language];
  const reasons = [...new Set((failure.issues ?? []).map(issueText))];
  const isExplained = ['illegal', 'invalid', 'tooLarge'].includes(failure.code) && reasons.length > 0;
  return isExplained ? reasons.join(t('listJoin')) : head;
}

/** What is wrong, by the field or whatever else of the command that each belongs to. */
export function issuesByField({ issues = [] }: Failure): Readonly<Record<string, Said>> {
  const name = (path: string) => path.replace(/^(?:node\.)?fields\./, '').split('.')[0] ?? '';
  return Object.fromEntries(issues.map(({ path, ...said }) => [name(path), said]));
}

/** The same in words. */
export const wordsByField = (failure: Failure): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(issuesByField(failure)).map(([name, said]) => [name, issueText(said)]));

/** What has to be acknowledged before the command is taken; nothing where it is refused for another reason. */
export const doubtsOf = ({ code, issues = [] }: Failure): readonly string[] =>
  code === 'doubtful' ? issues.map(({ reason }) => reason) : [];

/** What somebody wanted to write by HTTP and could not: the refusal says the same there as on the socket. */
export function writeProblemText(error: unknown, head: string): string {
  const failure = error instanceof HttpProblem ? error.failure : undefined;
  return failure ? t('unanswered.said', { head, reason: failureText(failure) }) : problemText(error, head);
}

/** What did not come of a question, and why, where the server or the lack of one says. */
export function problemText(error: unknown, head: string): string {
  const reason = whyOf(error);
  return reason === undefined ? head : t('unanswered.said', { head, reason });
}

function whyOf(error: unknown): string | undefined {
  // Nobody answers: that is what `fetch` makes of it.
  if (error instanceof TypeError) return t('unanswered.nobody');
  const code = error instanceof HttpProblem && error.failure?.code;
  if (!code) return undefined;
  // The refusals' own words are about what somebody wanted to write.
  const key = `unanswered.${code}` as 'unanswered.nobody';
  return t(key, { defaultValue: '' }) || FAILURE[code]?.[language];
}
