import { setTimeout as wait } from 'node:timers/promises';
import { type Place, type Seat, takeSeat } from '../live/seat.ts';

/** As a page: many changes in a row are one reason to ask again. */
const SETTLED_MS = 150;

type Kept = { readonly etag: string };

/** A page with the board open, as far as the server sees it: a socket, and what is asked when the gaps change. */
export class BoardPage {
  asked = 0;
  /** What a question that was asked again ended with. */
  failed: unknown;
  readonly #place: Place;
  readonly #day: string;
  readonly #since: string;
  readonly #seat: Seat;
  readonly #kept = new Map<string, Kept>();
  readonly #closed = new AbortController();
  #asking: Promise<void> | undefined;
  #isAskedAgain = false;

  private constructor(seat: Seat, place: Place, day: string, since: string) {
    this.#seat = seat;
    this.#place = place;
    this.#day = day;
    this.#since = since;
    seat.on('gaps', () => this.#changed());
  }

  /** Opens it and asks all of it once. */
  static async open(place: Place, clientId: string, day: string, since: string): Promise<BoardPage> {
    const page = new BoardPage(await takeSeat(place, clientId), place, day, since);
    await page.#askAll();
    return page;
  }

  close(): void {
    this.#closed.abort();
    this.#seat.disconnect();
  }

  #changed(): void {
    this.#isAskedAgain = true;
    this.#asking ??= this.#settle().catch((error: unknown) => {
      if (!this.#closed.signal.aborted) this.failed ??= error;
    });
  }

  async #settle(): Promise<void> {
    while (this.#isAskedAgain) {
      await wait(SETTLED_MS, undefined, { signal: this.#closed.signal });
      this.#isAskedAgain = false;
      await this.#askAll();
    }
    this.#asking = undefined;
  }

  /** What a board with one rule open asks when the gaps have changed: the one place to follow the page. */
  async #askAll(): Promise<void> {
    const asOf = this.#day;
    await Promise.all([
      this.#ask('/gaps/summary', { asOf }),
      this.#ask('/gaps', { state: 'open', rule: 'G05', asOf, limit: '50' }),
      this.#ask('/gaps/groups', {
        by: 'area',
        state: 'open',
        quality: 'without',
        severity: 'high,medium',
        asOf,
      }),
      this.#ask('/gaps/compared', { since: this.#since, asOf }),
    ]);
  }

  /** With what a browser keeps: an answer that is still the same is not sent again. Errors: what is no answer. */
  async #ask(path: string, parts: Readonly<Record<string, string>>): Promise<void> {
    const url = `${this.#place.address}/api/v1${path}?${new URLSearchParams(parts)}`;
    const kept = this.#kept.get(url);
    const response = await fetch(url, {
      signal: this.#closed.signal,
      headers: {
        cookie: this.#place.cookie,
        'X-Pairing-Atlas': '1',
        ...(kept ? { 'if-none-match': kept.etag } : {}),
      },
    });
    await response.arrayBuffer();
    this.asked += 1;
    if (!response.ok && response.status !== 304) throw new Error(`${path} was answered ${response.status}`);
    const etag = response.headers.get('etag');
    if (etag) this.#kept.set(url, { etag });
  }
}
