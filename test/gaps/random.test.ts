import { describe, it } from 'vitest';
import { openFor } from '../fuzz/open-for.ts';
import { SEEDS } from '../fuzz/seeds.ts';
import { runGapsOnce } from './gap-run.ts';

describe('B1 gaps kept up entry by entry equal a full scan', () => {
  it.each(SEEDS.gaps)('embedded, seed %i', async (seed) => {
    await runGapsOnce(seed, () => openFor({ kind: 'embedded' }));
  });
});
