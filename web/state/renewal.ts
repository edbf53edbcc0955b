import type { QueryClient, QueryKey } from '@tanstack/react-query';

type Pace = {
  /** Asked once there was no further reason for so long, */
  readonly quietMs: number;
  /** but so long after the first reason in any case, */
  readonly latestMs: number;
  /** and no sooner than so long after the last time. */
  readonly restMs: number;
};

/**
 * Has answers that became old asked for anew: many reasons in a row are one, and a question that is on its way is let
 * come back first, since many reasons must not keep it from ever being answered. What nobody shows is marked only.
 */
export class Renewal {
  readonly #client: QueryClient;
  readonly #pace: Pace;
  readonly #due = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstAt: number | undefined;
  #isResting = false;

  constructor(client: QueryClient, pace: Pace) {
    this.#client = client;
    this.#pace = pace;
  }

  renew(isOld: (key: QueryKey) => boolean): void {
    for (const { queryKey, queryHash } of this.#client.getQueryCache().getAll()) {
      if (isOld(queryKey)) this.#due.add(queryHash);
    }
    if (this.#due.size === 0 || this.#isResting) return;
    const now = Date.now();
    this.#firstAt ??= now;
    const { quietMs, latestMs } = this.#pace;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#ask(),
      Math.max(0, Math.min(quietMs, this.#firstAt + latestMs - now)),
    );
  }

  #ask(): void {
    this.#firstAt = undefined;
    const cache = this.#client.getQueryCache();
    for (const hash of this.#due) {
      const query = cache.get(hash);
      if (query?.state.fetchStatus === 'fetching') continue;
      this.#due.delete(hash);
      if (query) void this.#client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    }
    this.#isResting = true;
    setTimeout(() => {
      this.#isResting = false;
      if (this.#due.size > 0) this.#ask();
    }, this.#pace.restMs);
  }
}
