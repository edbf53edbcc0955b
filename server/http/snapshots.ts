import { setImmediate as breath } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Replica } from '../../graph/replica/replica.ts';
import { markAt } from '../../graph/store/mark-at.ts';
import type { Store } from '../../graph/store/store.ts';

const compress = promisify(gzip);

export type PackedSnapshot = {
  readonly seq: number;
  /** What its ETag says; packed and plain share it. */
  readonly tag: string;
  readonly gzip: Buffer;
  readonly json: Buffer;
};

/** Records written as text at once; others have their turn between. */
const SLICE = 400;

/**
 * The last snapshot, made anew for whoever needs a later seq. A page that only wants to begin takes one a little behind
 * and asks for the entries since then, so that a snapshot serves many.
 */
export class Snapshots {
  readonly #store: Pick<Store, 'incarnation' | 'since'>;
  readonly #replica: Replica;
  #last: Promise<PackedSnapshot> | undefined;

  constructor(store: Pick<Store, 'incarnation' | 'since'>, replica: Replica) {
    this.#store = store;
    this.#replica = replica;
  }

  /** A snapshot of `asked` or later, as far as the replica is; without it, of the present. */
  async packed(asked?: number): Promise<PackedSnapshot> {
    // Of what the replica has not read yet, all who ask would make the same one again, each for themselves.
    const { seq } = this.#replica;
    const atLeast = Math.min(asked ?? seq, seq);
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
    // Records are never changed in place: the graph of this turn is a list of references, whatever happens meanwhile.
    const { view, seq } = this.#replica;
    const nodes = [...view.nodes.values()];
    const relations = [...view.relations.values()];
    const { incarnation } = this.#store;
    const mark = await markAt(this.#store, seq);
    const head = JSON.stringify({ incarnation, seq, mark, scope: 'all' }).slice(0, -1);
    const parts = [Buffer.from(`${head},"nodes":[`)];
    await writeList(parts, nodes);
    parts.push(Buffer.from('],"relations":['));
    await writeList(parts, relations);
    parts.push(Buffer.from(']}'));
    const json = Buffer.concat(parts);
    return { seq, tag: `${seq}-${mark}`, gzip: await compress(json), json };
  }
}

/** The records as text, separated by commas; others have their turn between. */
export async function writeList(parts: Buffer[], records: readonly object[]): Promise<void> {
  for (let start = 0; start < records.length; start += SLICE) {
    const slice = JSON.stringify(records.slice(start, start + SLICE)).slice(1, -1);
    parts.push(Buffer.from(start === 0 ? slice : `,${slice}`));
    await breath();
  }
}
