import type { GapQuery } from '../../graph/model/answers/gap.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';

/** What is asked of findings, without the day and the page. */
export type GapQuestion = Omit<GapQuery, 'asOf' | 'limit' | 'after'>;

/** Under which key each answer about gaps is held. */
export const gapKeys = {
  summary: (on: Day) => ['gaps', on, 'summary'] as const,
  list: (on: Day, question: GapQuestion) => ['gaps', on, 'list', question] as const,
  /** No more than the server gives at once, as one page. */
  page: (on: Day, question: GapQuestion) => ['gaps', on, 'page', question] as const,
  /** Whom the findings of a list ring on the map. */
  marks: (on: Day, question: GapQuestion) => ['gaps', on, 'marks', question] as const,
  groups: (on: Day, question: GapQuestion, by: 'area' | 'body') =>
    ['gaps', on, 'groups', question, by] as const,
  unknown: (on: Day, rule: RuleId | undefined) => ['gaps', on, 'unknown', rule] as const,
  compared: (on: Day, since: Day) => ['gaps', on, 'compared', since] as const,
  /** What the rules say of themselves, which has no day. */
  rules: ['rules'] as const,
};
