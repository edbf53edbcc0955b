import type { GapPage } from '../../../graph/model/answers/gap.ts';
import type { RuleId } from '../../../graph/model/schema/rule-id.ts';
import { api } from '../../live/http.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { gapKeys } from '../../state/gap-keys.ts';
import { useIsOffline } from '../../state/live-context.tsx';
import { useAnswer } from '../../state/use-answer.ts';

export type RuleAnswer = {
  readonly status: 'loading' | 'ready' | 'failed' | 'offline';
  /** Why it failed. */
  readonly error: unknown;
  /** The last answer for the day; it stays while the next is asked for. */
  readonly page: GapPage | undefined;
  retry(): void;
};

/** The most that the server gives at once. */
const MOST = 500;

/** What the server finds by one rule on the day: rules have one implementation, and it is not in the page. */
export function useRule(rule: RuleId): RuleAnswer {
  const on = useAskedDay();
  const isOffline = useIsOffline();
  const { answer, status, error, askAgain } = useAnswer({
    queryKey: gapKeys.page(on, { rule, state: 'open' }),
    isAsked: !isOffline,
    ask: (signal) => api.gaps({ asOf: on, rule, state: 'open', limit: MOST }, signal),
  });
  const page = answer?.asOf === on ? answer : undefined;
  return {
    status: page ? 'ready' : isOffline ? 'offline' : status,
    error,
    page,
    retry: askAgain,
  };
}
