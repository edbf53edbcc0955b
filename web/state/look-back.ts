import type { Entry } from '../../graph/model/log/entry.ts';
import { call } from '../live/call.ts';
import { HttpProblem } from '../live/http-problem.ts';
import type { Live } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { problemText } from '../ui/failure-text.ts';
import { leaving } from './leaving.ts';
import { tellBack } from './notices.ts';
import { openPage } from './pages.ts';
import { usePast } from './past.ts';
import { PastLive } from './past-live.ts';
import { setUi, tabView } from './ui-state.ts';

/** So many entries before the one that is looked at come along; more when somebody goes on. */
const STEPS = 30;

/** Entries after `seq`, up to `last`. Errors: as `call`. */
async function entriesAfter(seq: number, last: number): Promise<Entry[]> {
  const { entries } = await call<{ readonly entries: Entry[] }>(`/changes?since=${seq}`);
  return entries.filter((entry) => entry.seq <= last);
}

/** The same, with fewer before it where that would be too much for one answer. */
async function entriesAround(seq: number, last: number): Promise<Entry[]> {
  try {
    return await entriesAfter(Math.max(0, seq - STEPS), last);
  } catch (error) {
    if (!(error instanceof HttpProblem && error.failure?.code === 'gone')) throw error;
    return entriesAfter(seq - 1, last);
  }
}

/** Shows the map as it was right after an entry. */
export async function lookBack(live: Live, seq: number): Promise<void> {
  if (live.hasUnsent) return tellBack(t('past.unsent'), 'problem');
  // What comes while it is asked is in neither.
  const past = new PastLive(live);
  try {
    past.prepend(await entriesAround(seq, past.seq));
    past.goTo(seq);
    leaving(() => show(past));
  } catch (error) {
    tellProblem(error);
  }
}

function tellProblem(error: unknown): void {
  const isTooOld = error instanceof HttpProblem && error.failure?.code === 'gone';
  tellBack(isTooOld ? t('past.tooOld') : problemText(error, t('past.failed')), 'problem');
}

/** The one before, which is asked for where it is not known. */
export async function stepBack(past: PastLive): Promise<void> {
  try {
    if (past.before === 0 && past.seq > 1) {
      const first = past.seq - 1;
      past.prepend(await entriesAfter(Math.max(0, first - STEPS), first));
    }
    past.back();
  } catch (error) {
    tellProblem(error);
  }
}

function show(past: PastLive): void {
  openPage('map');
  const { camera } = tabView();
  setUi({ sheet: undefined, sought: { camera } });
  usePast.setState({ past });
}
