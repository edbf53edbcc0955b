import { setTimeout as wait } from 'node:timers/promises';
import type { QueryKey } from '@tanstack/react-query';
import type { GapSummary, GapsChanged } from '../../../graph/model/answers/gap.ts';
import { gapKeys } from '../../../web/state/gap-keys.ts';
import { broughtUp, isOld } from '../../../web/state/gaps-changed.ts';
import { type Place, type Seat, takeSeat } from '../live/seat.ts';

/** As a page: many changes in a row are one reason to ask again. */
const SETTLED_MS = 150;

/** What a board with one rule open asks; the keys are those under which the page holds the answers. */
const questionsOf = (day: string, since: string): readonly Question[] => {
  const list = { rule: 'G05', state: 'open', asOf: day } as const;
  const groups = { state: 'open', quality: 'without', asOf: day } as const;
  return [
    { key: gapKeys.summary(day), path: '/gaps/summary', parts: { asOf: day } },
    { key: ['gaps', day, 'list', list], path: '/gaps', parts: { ...list, limit: '50' } },
    {
      key: ['gaps', day, 'groups', groups],
      path: '/gaps/groups',
      parts: { ...groups, by: 'area', severity: 'high,medium' },
    },
    { key: ['gaps', day, 'compared', since], path: '/gaps/compared', parts: { since, asOf: day } },
  ];
};

type Question = {
  readonly key: QueryKey;
  readonly path: string;
  readonly parts: Readonly<Record<string, string>>;
};

/**
 * A page with the board open, as far as the server sees it: a socket, and what is asked when the gaps change. Which of it,
 * the page's own functions say.
 */
export class BoardPage {
  asked = 0;
  /** What a question that was asked again ended with. */
  failed: unknown;
  readonly #place: Place;
  readonly #questions: readonly Question[];
  readonly #seat: Seat;
  readonly #etags = new Map<string, string>();
  readonly #closed = new AbortController();
  readonly #due = new Set<Question>();
  #summary: GapSummary | undefined;
  #asking: Promise<void> | undefined;

  private constructor(seat: Seat, place: Place, questions: readonly Question[]) {
    this.#seat = seat;
    this.#place = place;
    this.#questions = questions;
    seat.on('gaps', (changed) => this.#changed(changed));
  }

  /** Opens it and asks all of it once. */
  static async open(place: Place, clientId: string, day: string, since: string): Promise<BoardPage> {
    const page = new BoardPage(await takeSeat(place, clientId), place, questionsOf(day, since));
    await Promise.all(page.#questions.map((question) => page.#ask(question)));
    return page;
  }

  close(): void {
    this.#closed.abort();
    this.#seat.disconnect();
  }

  #changed(changed: GapsChanged): void {
    const [first, ...others] = this.#questions;
    this.#summary = this.#summary && broughtUp(this.#summary, changed);
    if (!this.#summary && first) this.#due.add(first);
    for (const question of others) if (isOld(question.key, changed)) this.#due.add(question);
    if (this.#due.size === 0) return;
    this.#asking ??= this.#settle().catch((error: unknown) => {
      if (!this.#closed.signal.aborted) this.failed ??= error;
    });
  }

  async #settle(): Promise<void> {
    while (this.#due.size > 0) {
      await wait(SETTLED_MS, undefined, { signal: this.#closed.signal });
      const due = [...this.#due];
      this.#due.clear();
      await Promise.all(due.map((question) => this.#ask(question)));
    }
    this.#asking = undefined;
  }

  /** With what a browser keeps: an answer that is still the same is not sent again. Errors: what is no answer. */
  async #ask({ path, parts }: Question): Promise<void> {
    const url = `${this.#place.address}/api/v1${path}?${new URLSearchParams(parts)}`;
    const kept = this.#etags.get(url);
    const response = await fetch(url, {
      signal: this.#closed.signal,
      headers: {
        cookie: this.#place.cookie,
        'X-Pairing-Atlas': '1',
        ...(kept === undefined ? {} : { 'if-none-match': kept }),
      },
    });
    this.asked += 1;
    if (!response.ok && response.status !== 304) throw new Error(`${path} was answered ${response.status}`);
    const body = response.status === 304 ? undefined : await response.json();
    if (body && path === '/gaps/summary') this.#summary = body as GapSummary;
    const etag = response.headers.get('etag');
    if (etag) this.#etags.set(url, etag);
  }
}
