import type {
  ChartsAnswer,
  FigureList,
  FiguresAnswer,
  StatutorySheet,
} from '../../graph/model/answers/figures.ts';
import type {
  GapComparison,
  GapGroup,
  GapPage,
  GapQuery,
  GapSummary,
  GapUnknowns,
  RuleAbout,
} from '../../graph/model/answers/gap.ts';
import type { HistoryAnswer } from '../../graph/model/answers/history.ts';
import type { SearchHit } from '../../graph/model/answers/search.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { RuleId } from '../../graph/model/schema/rule-id.ts';
import { call } from './call.ts';

export type SearchQuestion = {
  readonly q: string;
  readonly limit: number;
  /** Of these alone; undefined: of all. */
  readonly kinds?: readonly Kind[] | undefined;
  /** The seq that the asking page holds already: hits are no older. */
  readonly atLeast: number;
};

export type HistoryQuestion = {
  readonly id?: string | undefined;
  readonly person?: string | undefined;
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly day?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
  readonly lang: 'zh' | 'en';
};

/** One page of the list behind a number, as of a day. */
const listBehind =
  (area: 'figures' | 'statutory' | 'charts') =>
  (id: string, asOf: string, after?: string, signal?: AbortSignal): Promise<FigureList> => {
    const query = new URLSearchParams({ asOf, ...(after === undefined ? {} : { after }) });
    return call<FigureList>(`/${area}/${encodeURIComponent(id)}?${query}`, signal ? { signal } : {});
  };
const sheet =
  <T>(area: string) =>
  (asOf: string, signal?: AbortSignal): Promise<T> =>
    call<T>(`/${area}?${new URLSearchParams({ asOf })}`, signal ? { signal } : {});

/** A question's parts as an address carries them: lists by commas, what is not asked left out. */
function partsOf(query: Readonly<Record<string, unknown>>): URLSearchParams {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parts.set(name, String(value));
  return parts;
}

const askGaps = <T>(
  path: string,
  query: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<T> => call<T>(`/gaps${path}?${partsOf(query)}`, signal ? { signal } : {});

/** The best of the records that were found, and how many there are. */
export type FoundRecords = { readonly hits: readonly SearchHit[]; readonly total: number };

/** What pages ask once the first picture is there. Errors: as `call`. */
export const api = {
  async search({ q, limit, kinds, atLeast }: SearchQuestion, signal?: AbortSignal): Promise<FoundRecords> {
    const query = partsOf({ q, limit, kinds: kinds?.join(','), atLeast });
    return call<FoundRecords>(`/search?${query}`, signal ? { signal } : {});
  },
  figures: sheet<FiguresAnswer>('figures'),
  figureList: listBehind('figures'),
  statutory: sheet<StatutorySheet>('statutory'),
  statutoryList: listBehind('statutory'),
  charts: sheet<ChartsAnswer>('charts'),
  chartList: listBehind('charts'),
  async gapRules(signal?: AbortSignal): Promise<readonly RuleAbout[]> {
    return (await askGaps<{ rules: readonly RuleAbout[] }>('/rules', {}, signal)).rules;
  },
  gapSummary: (asOf: string, signal?: AbortSignal): Promise<GapSummary> =>
    askGaps('/summary', { asOf }, signal),
  gaps: (query: GapQuery, signal?: AbortSignal): Promise<GapPage> => askGaps('', query, signal),
  async gapGroups(by: 'area' | 'body', query: GapQuery, signal?: AbortSignal): Promise<readonly GapGroup[]> {
    return (await askGaps<{ groups: readonly GapGroup[] }>('/groups', { by, ...query }, signal)).groups;
  },
  /** Of whom a rule could not say, and what it would have to know. */
  gapUnknown: (
    rule: RuleId,
    page: Pick<GapQuery, 'asOf' | 'limit' | 'after'>,
    signal?: AbortSignal,
  ): Promise<GapUnknowns> => askGaps('/unknown', { rule, ...page }, signal),
  /** What was done, newest first; `id`: to one record and its relations alone. */
  history: ({ id, ...query }: HistoryQuestion, signal?: AbortSignal): Promise<HistoryAnswer> =>
    call(
      `${id === undefined ? '' : `/nodes/${encodeURIComponent(id)}`}/history?${partsOf(query)}`,
      signal ? { signal } : {},
    ),
  gapsCompared: (since: string, asOf: string, signal?: AbortSignal): Promise<GapComparison> =>
    askGaps('/compared', { since, asOf }, signal),
};
