import type { Kept, KeptStore } from '../../web/live/kept-queue.ts';

/** What a browser keeps, without the browser: copies, as a storage makes them. */
export class KeptInMemory implements KeptStore {
  readonly queues = new Map<string, Kept>();
  writes = 0;

  async read(clientId: string): Promise<Kept | undefined> {
    return structuredClone(this.queues.get(clientId));
  }
  async clientIds(): Promise<readonly string[]> {
    return [...this.queues.keys()];
  }
  async replace(clientId: string, kept: Kept): Promise<void> {
    this.writes += 1;
    this.queues.delete(clientId);
    if (kept.items.length > 0) this.queues.set(kept.clientId, structuredClone(kept));
  }
}
