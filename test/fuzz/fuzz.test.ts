import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { openFor } from './open-for.ts';
import { runOnce } from './run.ts';
import { SEEDS } from './seeds.ts';

describe('I1–I7, I9, I10, I15: random tabs on one server', () => {
  it.each(SEEDS.memory)('embedded, in memory, seed %i', async (seed) => {
    await runOnce(seed, { open: () => openFor({ kind: 'embedded' }), survivesRestart: false });
  });

  it.each(SEEDS.file)('embedded, in a folder with restarts, seed %i', async (seed) => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-fuzz-'));
    try {
      await runOnce(seed, { open: () => openFor({ kind: 'embedded', folder }), survivesRestart: true });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
