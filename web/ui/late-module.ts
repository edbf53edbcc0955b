import { askStylesAgain, isStyleMissed, styleOf } from './missed-styles.ts';
import { isPageReplaced } from './newer-page.ts';

/**
 * offline: there was no connection to ask over; failed: it did not come; stuck: not again either, since some browsers
 * remember for the whole visit that an import failed; replaced: the server has a newer page, without this file.
 */
export type Missing = 'offline' | 'failed' | 'stuck' | 'replaced';
export type Status = 'asked' | 'there' | Missing;

export const isMissing = (status: Status): status is Missing => status !== 'asked' && status !== 'there';

/** What a part that did not come has to know of the page. */
export type PageNow = {
  readonly isReachable: boolean;
  reconnect(): void;
  /** Whether a reload would take something from somebody: not sent, or being typed. */
  hasUnsaved(): boolean;
  subscribe(listener: () => void): () => void;
};

let page: PageNow = {
  isReachable: true,
  reconnect: () => {},
  hasUnsaved: () => false,
  subscribe: () => () => {},
};
export const pageNow = (): PageNow => page;

/** What failed while the server could be reached is asked for again after so long, and then less and less often. */
const AGAIN_MS = 5_000;
const AGAIN_AT_MOST_MS = 60_000;

const missed = new Set<() => Promise<void>>();

/**
 * Says whether the server can be reached. While it cannot, nothing is asked for, since some browsers remember for the
 * whole visit that an import failed; what was missed is asked for as soon as it can.
 */
export function connectParts(now: PageNow): void {
  page = now;
  if (!now.isReachable) return;
  const again = [...missed];
  missed.clear();
  for (const fetch of again) void fetch();
}

/** A script of its own, with its style, that comes later or not at all. */
export class LateModule<T> {
  status: Status = 'asked';
  value: T | undefined;
  readonly #load: () => Promise<T>;
  readonly #listeners = new Set<() => void>();
  #asking: Promise<void> | undefined;
  #failures = 0;
  #isReplaced = false;
  /** The style sheet without which it would be there and not look like anything. */
  #style: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Settles once it is there or did not come; what did not come is asked for anew. */
  readonly fetch = async (): Promise<void> => {
    if (this.status === 'there') return;
    if (!this.#asking && !page.isReachable) return this.#miss('offline');
    this.#asking ??= this.#ask();
    await this.#asking;
  };

  /** Somebody wants it now, and sees that it is asked for. */
  readonly want = (): void => {
    if (isMissing(this.status) && page.isReachable) this.#set('asked');
    void this.fetch();
  };

  readonly retry = (): void => {
    if (page.isReachable) this.want();
    else page.reconnect();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    missed.delete(this.fetch);
    try {
      await askStylesAgain();
      if (this.#style !== undefined && isStyleMissed(this.#style)) throw new Error('without its style');
      this.value = await this.#load();
      this.#set('there');
    } catch (error) {
      this.#style = styleOf(error) ?? this.#style;
      this.#failures += 1;
      this.#miss(this.#isReplaced ? 'replaced' : this.#failures > 1 ? 'stuck' : 'failed');
      void this.#lookWhy();
    }
    this.#asking = undefined;
  }

  async #lookWhy(): Promise<void> {
    if (this.#isReplaced || !(await isPageReplaced())) return;
    this.#isReplaced = true;
    if (isMissing(this.status)) this.#set('replaced');
  }

  #miss(status: Missing): void {
    missed.add(this.fetch);
    clearTimeout(this.#timer);
    const pause = Math.min(AGAIN_AT_MOST_MS, AGAIN_MS * 2 ** this.#failures);
    if (page.isReachable) this.#timer = setTimeout(() => void this.fetch(), pause);
    this.#set(status);
  }

  #set(status: Status): void {
    this.status = status;
    for (const listener of this.#listeners) listener();
  }
}
