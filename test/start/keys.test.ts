import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeKeys, readKeys } from '../../server/access/keys.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const root = temporaryFolder('keys');

it.skipIf(process.platform === 'win32')(
  'the keys are written through no link that lies in wait',
  async () => {
    const [folder, elsewhere] = [join(root, 'data'), join(root, 'elsewhere')];
    mkdirSync(folder);
    writeFileSync(elsewhere, 'mine');
    for (const name of ['access.json.new', 'access.json.tmp']) symlinkSync(elsewhere, join(folder, name));
    // Even one in its own place is replaced, not followed.
    symlinkSync(join(root, 'nowhere'), join(folder, 'access.json'));
    expect(await readKeys(folder)).toBeUndefined();
    const keys = await makeKeys(folder);
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
    expect(readdirSync(root).sort()).toEqual(['data', 'elsewhere']);
    expect(statSync(join(folder, 'access.json')).mode & 0o777).toBe(0o600);
    expect(await readKeys(folder)).toEqual(keys);
    expect(readdirSync(folder).sort()).toEqual(['access.json', 'access.json.new', 'access.json.tmp']);
  },
);
