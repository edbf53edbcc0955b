import type { HistoryAnswer, HistoryEntry } from '../../graph/model/answers/history.ts';
import { api, type HistoryQuestion } from '../live/http.ts';
import { language } from '../texts/i18n.ts';
import { type PagesAnswer, usePages } from './use-pages.ts';

export type HistoryFilter = Pick<HistoryQuestion, 'id' | 'person' | 'kind' | 'type' | 'day'>;

type HistoryPage = { readonly entries: readonly HistoryEntry[]; readonly next?: string };

/** As many as the server gives at once. */
const MOST = 200;

const pageOf = ({ entries, next }: HistoryAnswer): HistoryPage => ({
  entries,
  ...(next === undefined ? {} : { next: String(next) }),
});

/** What was done, page by page, newest first; asked again when something is done. */
export function useHistory(filter: HistoryFilter): PagesAnswer<HistoryPage, HistoryEntry> {
  return usePages<HistoryPage, HistoryEntry>({
    queryKey: ['history', '', filter],
    ask: async (before, limit, signal) =>
      pageOf(await api.history({ ...filter, before, limit: Math.min(MOST, limit), lang: language }, signal)),
    rowsOf: ({ entries }) => entries,
  });
}
