import type { KeptStore } from '../../web/live/kept-queue.ts';
import { KeptInMemory } from '../harness/kept-in-memory.ts';

type Write = { readonly run: () => Promise<void>; readonly done: () => void; readonly fail: () => void };

/** full: only what takes something away is written; forbidden: nothing can be read or written. */
export type Storage = 'works' | 'full' | 'forbidden';

/** What the tabs of one browser share: the storage, and who holds which client id. */
export class Browser {
  readonly disk = new KeptInMemory();
  storage: Storage = 'works';
  readonly #holders = new Map<string, Page>();

  claim(clientId: string, page: Page): (() => void) | undefined {
    if (this.#holders.has(clientId)) return undefined;
    this.#holders.set(clientId, page);
    return () => this.#holders.get(clientId) === page && this.#holders.delete(clientId);
  }

  /** A page is gone, and what it held is anybody's. */
  free(page: Page): void {
    for (const [clientId, holder] of this.#holders) if (holder === page) this.#holders.delete(clientId);
  }
}

/** The storage as one page sees it: each write waits until the run lets it through, and may be lost with the page. */
export class Page {
  readonly store: KeptStore;
  isOpen = true;
  #writes: Write[] = [];

  constructor(browser: Browser) {
    const { disk } = browser;
    const allow = (isMore: boolean): void => {
      if (browser.storage === 'forbidden' || (isMore && browser.storage === 'full'))
        throw new Error('storage');
    };
    this.store = {
      async read(clientId) {
        allow(false);
        return disk.read(clientId);
      },
      async clientIds() {
        allow(false);
        return disk.clientIds();
      },
      replace: (clientId, kept) =>
        new Promise((done, reject) => {
          const run = async (): Promise<void> => {
            allow(kept.items.length > 0);
            await disk.replace(clientId, kept);
          };
          // What a page that is gone still wants is wanted by nobody.
          if (this.isOpen) this.#writes.push({ run, done, fail: () => reject(new Error('storage')) });
        }),
    };
  }

  get isWriting(): boolean {
    return this.#writes.length > 0;
  }

  async write(): Promise<void> {
    const next = this.#writes.shift();
    if (!next) return;
    await next.run().then(next.done, next.fail);
  }

  /** The page is gone; what it was writing came through or did not. */
  async close(arrives: () => boolean): Promise<void> {
    this.isOpen = false;
    const writes = this.#writes;
    this.#writes = [];
    for (const { run } of writes) {
      if (!arrives()) return;
      await run().catch(() => {});
    }
  }
}
