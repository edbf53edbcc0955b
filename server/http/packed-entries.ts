import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Entry } from '../../graph/model/log/entry.ts';
import { writeList } from './snapshots.ts';

const compress = promisify(gzip);

type Packed = { readonly gzip: Buffer; readonly json: Buffer };

/** Every page asks for a large entry in the same second, and nobody later. */
const MOST_KEPT = 2;

/** The last entries that were asked for one by one, written and packed once. */
export class PackedEntries {
  readonly #incarnation: string;
  readonly #kept = new Map<number, Promise<Packed>>();

  constructor(incarnation: string) {
    this.#incarnation = incarnation;
  }

  of(entry: Entry): Promise<Packed> {
    const kept = this.#kept.get(entry.seq);
    if (kept) return kept;
    const packed = this.#pack(entry);
    this.#kept.set(entry.seq, packed);
    packed.catch(() => this.#kept.delete(entry.seq));
    for (const seq of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(seq);
    }
    return packed;
  }

  async #pack({ events, ...rest }: Entry): Promise<Packed> {
    const head = JSON.stringify({ incarnation: this.#incarnation, entry: rest }).slice(0, -2);
    const parts = [Buffer.from(`${head},"events":[`)];
    await writeList(parts, events);
    parts.push(Buffer.from(']}}'));
    const json = Buffer.concat(parts);
    return { json, gzip: await compress(json) };
  }
}
