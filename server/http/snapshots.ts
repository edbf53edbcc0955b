import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Store } from '../../graph/engines/store.ts';
import type { Snapshot } from '../../graph/model/protocol.ts';
import { readSnapshot } from '../../graph/queries/snapshot.ts';

const compress = promisify(gzip);

export type PackedSnapshot = {
  readonly seq: number;
  /** Weak: packed and plain share it. */
  readonly etag: string;
  readonly gzip: Buffer;
  readonly json: string;
};

/**
 * The last snapshot, made anew for whoever needs a later seq. A snapshot reads everything with commits held off, so a
 * page that only wants to begin takes one a little behind and asks for the entries since then.
 */
export class Snapshots {
  readonly #store: Store;
  #last: Promise<PackedSnapshot> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** A snapshot of `atLeast` or later; without it, of the present. */
  async packed(atLeast = this.#store.head()): Promise<PackedSnapshot> {
    const last = this.#last;
    if (last) {
      const packed = await last;
      if (packed.seq >= atLeast) return packed;
    }
    // Of those that found it too old at the same time, the first makes the next.
    if (this.#last === last) this.#last = this.#make();
    const next = await this.#last;
    return next && next.seq >= atLeast ? next : this.#pack();
  }

  #make(): Promise<PackedSnapshot> {
    const made = this.#pack();
    made.catch(() => {
      if (this.#last === made) this.#last = undefined;
    });
    return made;
  }

  async #pack(): Promise<PackedSnapshot> {
    const { incarnation } = this.#store;
    const snapshot = await this.#store.freeze(
      async ({ head, read }): Promise<Snapshot> => ({
        incarnation,
        seq: head,
        scope: 'all',
        ...(await readSnapshot(read)),
      }),
    );
    const json = JSON.stringify(snapshot);
    const { seq } = snapshot;
    return { seq, etag: `W/"${incarnation}-${seq}"`, gzip: await compress(json), json };
  }
}
