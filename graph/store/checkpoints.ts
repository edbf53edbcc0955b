import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { chunks } from '../engines/chunks.ts';
import { SCHEMA_VERSION } from '../engines/schema-statements.ts';
import type { Entry } from '../model/log/entry.ts';
import { markOf } from '../model/log/mark.ts';
import type { NodeRecord, RelationRecord } from '../model/schema/record.ts';
import type { View } from '../model/view/view.ts';

/** Entries between two steps of history. */
export const CHECKPOINT_EVERY = 5_000;
/** Records in one line: they are written and read as text at once, others have their turn between. */
const LINE = 400;
const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Of the entry that a file was kept after, what `markOf` takes. */
const Mark = z.strictObject({ clientId: z.string(), mid: z.number(), at: z.string() });
const Header = z.strictObject({
  format: z.literal(1),
  incarnation: z.string(),
  version: z.literal(SCHEMA_VERSION),
  seq: z.number().int(),
  mark: Mark,
  checksum: z.string(),
});
const Line = z.object({
  nodes: z.array(z.custom<NodeRecord>()),
  relations: z.array(z.custom<RelationRecord>()),
});
type Header = z.infer<typeof Header>;

/** A graph that was kept: `isOf` tells whether the log's entry of its seq is the one it was kept after. */
export type Checkpoint = {
  readonly seq: number;
  isOf(entry: Entry): boolean;
  /** Into an empty view. Errors: throws where what is whole is still not what this program writes. */
  loadInto(view: View): void;
};

const nameOf = (seq: number): string => `${String(seq).padStart(12, '0')}.json.gz`;

/**
 * The graph as of some entries, in files beside the journal: the start takes the last one and the entries after it, and
 * they are the steps of history. Nothing depends on them: one that is in doubt is thrown away, and the journal tells all.
 */
export class Checkpoints {
  readonly #folder: string;
  readonly #lineage: readonly [string, ...string[]];

  /** `lineage`: the log's incarnation, then those it went on from. */
  constructor(folder: string, lineage: readonly [string, ...string[]]) {
    this.#folder = folder;
    this.#lineage = lineage;
  }

  /** The seqs of those that there are, ascending. */
  async seqs(): Promise<number[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .flatMap((name) => /^(\d{12})\.json\.gz$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  }

  /**
   * The last one up to `head`; undefined where there is none that is whole. Those in doubt are thrown away; one of a graph
   * that the log does not reach may be the only copy of it, and is set aside.
   */
  async last(head: number): Promise<Checkpoint | undefined> {
    await this.#sweep();
    for (const seq of (await this.seqs()).reverse()) {
      if (seq > head) {
        await this.#setAside(seq);
        continue;
      }
      const found = await this.#read(seq);
      if (found) return found;
      await this.drop(seq);
    }
    return undefined;
  }

  /** Writes the graph as of its last entry. What changes in the view meanwhile is not in it. Errors: the disk's. */
  async write(view: View, last: Entry, stopped?: AbortSignal): Promise<void> {
    const nodes = [...view.nodes.values()];
    const relations = [...view.relations.values()];
    const parts: Buffer[] = [];
    const hash = createHash('sha256');
    const add = async (line: z.infer<typeof Line>): Promise<void> => {
      stopped?.throwIfAborted();
      const part = Buffer.from(`${JSON.stringify(line)}\n`);
      hash.update(part);
      parts.push(part);
      await breath();
    };
    for (const part of chunks(nodes, LINE)) await add({ nodes: part, relations: [] });
    for (const part of chunks(relations, LINE)) await add({ nodes: [], relations: part });
    const { seq, clientId, mid, at } = last;
    const header: Header = {
      format: 1,
      incarnation: this.#lineage[0],
      version: SCHEMA_VERSION,
      seq,
      mark: { clientId, mid, at },
      checksum: hash.digest('base64'),
    };
    const packed = await compress(Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts]));
    stopped?.throwIfAborted();
    await this.#put(seq, packed);
    await this.#forget();
  }

  /** What cannot be thrown away is not taken either. */
  async drop(seq: number): Promise<void> {
    await rm(join(this.#folder, nameOf(seq)), { force: true, recursive: true }).catch(() => undefined);
  }

  async #setAside(seq: number): Promise<void> {
    const path = join(this.#folder, nameOf(seq));
    await rename(path, `${path}.ahead`).catch(() => undefined);
  }

  /** Whole under its name, or not there. */
  async #put(seq: number, bytes: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = join(this.#folder, nameOf(seq));
    const file = await open(`${path}.new`, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
  }

  /** What a program that was killed had not written to the end. */
  async #sweep(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => []))
      if (name.endsWith('.new')) await rm(join(this.#folder, name), { force: true }).catch(() => undefined);
  }

  /** Keeps the first of each step, and the last of all. */
  async #forget(): Promise<void> {
    const seqs = await this.seqs();
    const steps = new Map(seqs.toReversed().map((seq) => [Math.floor(seq / CHECKPOINT_EVERY), seq]));
    for (const seq of seqs.slice(0, -1))
      if (steps.get(Math.floor(seq / CHECKPOINT_EVERY)) !== seq) await this.drop(seq);
  }

  async #read(seq: number): Promise<Checkpoint | undefined> {
    try {
      const bytes = await decompress(await readFile(join(this.#folder, nameOf(seq))));
      const end = bytes.indexOf('\n');
      const header = Header.parse(JSON.parse(bytes.toString('utf8', 0, end)));
      const body = bytes.subarray(end + 1);
      if (!this.#lineage.includes(header.incarnation) || header.seq !== seq) return undefined;
      if (header.checksum !== checksumOf(body)) return undefined;
      const mark = markOf(header.mark);
      return {
        seq,
        isOf: (entry) => markOf(entry) === mark,
        loadInto: (view) => loadInto(view, body),
      };
    } catch {
      return undefined;
    }
  }
}

function loadInto(view: View, body: Buffer): void {
  for (let start = 0; start < body.length; ) {
    const next = body.indexOf('\n', start);
    const { nodes, relations } = Line.parse(JSON.parse(body.toString('utf8', start, next)));
    view.load(nodes, relations);
    start = next + 1;
  }
}

const checksumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');
