import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../graph/store/open.ts';
import { deps } from './log-fixture.ts';
import { storeContract } from './store-contract.ts';

describe('store contract: embedded, in memory', () => {
  storeContract(() => openStore({ kind: 'embedded' }, deps));
});

describe('store contract: embedded, in a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-store-'));
  let count = 0;
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  storeContract(() => {
    count += 1;
    return openStore({ kind: 'embedded', folder: join(root, String(count)) }, deps);
  });
});
