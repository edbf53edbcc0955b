import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Store } from '../../graph/engines/store.ts';
import type { Snapshot } from '../../graph/model/protocol.ts';
import { readSnapshot } from '../../graph/queries/snapshot.ts';

const compress = promisify(gzip);

export type PackedSnapshot = { readonly etag: string; readonly gzip: Buffer; readonly json: string };

/** The snapshot of the present seq, made once however many ask for it at the same time. */
export class Snapshots {
  readonly #store: Store;
  #latest: { readonly seq: number; readonly packed: Promise<PackedSnapshot> } | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  etag(seq = this.#store.head()): string {
    return `"${this.#store.incarnation}-${seq}"`;
  }

  packed(): Promise<PackedSnapshot> {
    const seq = this.#store.head();
    if (this.#latest?.seq !== seq) {
      const packed = this.#pack();
      packed.catch(() => {
        this.#latest = undefined;
      });
      this.#latest = { seq, packed };
    }
    return this.#latest.packed;
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
    return { etag: this.etag(snapshot.seq), gzip: await compress(json), json };
  }
}
