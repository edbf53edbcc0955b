import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import { canonical } from '../fuzz/log-invariants.ts';
import { dataFolders } from './journal-fixture.ts';
import { all, client, commitMany } from './log-fixture.ts';

const at = dataFolders();
const { open, journalPath } = at;
const SEEDS = [20_230_414, 7, 1_009];
const GROUPS = 200;
const ROTATE = { rotateBytes: 12_000 };

async function graphOf(): Promise<{ graph: unknown; entries: unknown; recovery: readonly string[] }> {
  const store = await open(ROTATE);
  const graph = canonical(await store.freeze(({ read }) => readSnapshot(read)));
  const entries = await all(store.entries(1));
  await store.close();
  return { graph, entries, recovery: store.recovery };
}

/** A journal of several files, some of its groups refusals, kept to be put back. */
async function prepared() {
  const store = await open(ROTATE);
  for (let group = 0; group < GROUPS; group += 4) {
    await commitMany(store, 3);
    await store.commit(async () => ({ entries: [], clients: [client(group)] }));
  }
  await store.close();
  const template = `${at.folder}-template`;
  cpSync(at.folder, template, { recursive: true });
  const log = join(at.folder, 'log');
  return {
    files: readdirSync(log).length,
    putBack(withGraph: boolean): void {
      rmSync(at.folder, { recursive: true, force: true });
      cpSync(template, at.folder, { recursive: true });
      if (!withGraph)
        for (const name of ['graph.grafeo', 'graph.grafeo.wal'])
          rmSync(join(at.folder, name), { recursive: true, force: true });
    },
  };
}

describe('J7 a byte that is not as it was written', () => {
  /*
   * Breaks that were seen here: checksums looked at in the last file alone; a checksum that is not compared with all that
   * the line says.
   */
  it.each(SEEDS)(
    'is told with its file and line, or changes nothing (seed %i)',
    { timeout: 120_000 },
    async (seed) => {
      const { files, putBack } = await prepared();
      expect(files).toBeGreaterThan(3);
      const { graph, entries } = await graphOf();
      let told = 0;
      for (const withGraph of [true, false]) {
        putBack(withGraph);
        const flip = fc.record({
          file: fc.integer({ min: 1, max: files }),
          // The ends of a file are where rules differ.
          place: fc.oneof(
            fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
            fc.integer({ min: 1, max: 60 }).map((fromEnd) => -fromEnd),
            fc.nat({ max: 200 }).map((fromStart) => fromStart + 1),
          ),
          bits: fc.integer({ min: 1, max: 255 }),
        });
        await fc.assert(
          fc.asyncProperty(flip, async ({ file, place, bits }) => {
            const path = journalPath(file);
            const intact = readFileSync(path);
            const offset =
              place < 0 ? intact.length + place : place < 1 ? Math.floor(place * intact.length) : place - 1;
            const altered = Buffer.from(intact);
            altered[offset] = (intact[offset] ?? 0) ^ bits;
            const line = intact.subarray(0, offset).filter((byte) => byte === 10).length + 1;
            writeFileSync(path, altered);
            const outcome = await graphOf().catch((error: unknown) => error);
            if (outcome instanceof Error) {
              expect(outcome.name).toBe('StartError');
              expect(outcome.message).toContain(path);
              expect(outcome.message).toMatch(new RegExp(`[Ll]ine ${line}\\b|jsonl:${line}\\b`));
              // It was only looked at.
              expect(readFileSync(path).equals(altered)).toBe(true);
              writeFileSync(path, intact);
              told += 1;
              return;
            }
            const after = outcome as Awaited<ReturnType<typeof graphOf>>;
            const isTold = after.recovery.some((sentence) => sentence.includes(`${path} 第 ${line} 行`));
            if (!isTold) expect(after).toMatchObject({ graph, entries });
            putBack(withGraph);
          }),
          { seed, numRuns: 150 },
        );
      }
      expect(told).toBeGreaterThan(200);
    },
  );
});
