import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { refusalOf } from './said.ts';

const root = temporaryFolder('variables');
const processes = serverProcesses();
afterEach(processes.endAll);

const BAD = {
  PORT: ['abc', '65536', '-1', '1.5', ' ', '1e3', '0x50'],
  HOST: ['0.0.0.0/0', 'a b', '中文'],
  NEO4J_URI: ['localhost:7687', 'http://127.0.0.1:7474', 'bolt://'],
  ACCESS_TOKEN: ['short', 'a b c d e f g h i j', `${'x'.repeat(129)}`, '令牌令牌令牌令牌令牌令牌令牌令牌'],
  PUBLIC_URL: [
    'atlas.example.org',
    'ftp://atlas.example.org',
    'javascript:alert(1)',
    'https://user:secret@atlas.example.org/',
    'https://atlas.example.org/?a=b',
    'https://atlas.example.org/#map',
    'https://portal.example.org//atlas/',
    'https://portal.example.org/a b/',
    'https://portal.example.org/图谱/',
  ],
  SEED: ['x', 'Article', 'toString'],
  RATE_FACTOR: ['0', '-1', '1e3', '1001', 'x', ' '],
  LOG_LEVEL: ['loud', 'INFO'],
} as const;

describe('a variable that is not valid', () => {
  it.each(Object.entries(BAD))('S1 %s: named, with an example', async (name, values) => {
    for (const value of values) {
      expect(() => readConfig({ [name]: value }), value).toThrow(
        new RegExp(`环境变量 ${name} .*the variable ${name} .*for example ${name}=`),
      );
    }
  });

  it('ends the program with that sentence, before it touches anything', async () => {
    const servers = Object.entries(BAD).map(([name, [value]]) => ({
      name,
      server: processes.start({ DATA_DIR: join(root, 'none'), [name]: value }),
    }));
    for (const { name, server } of servers) expect(await refusalOf(server)).toContain(`${name}=`);
  });

  it('set but blank counts as not set', () => {
    const blank = Object.fromEntries(Object.keys(BAD).map((name) => [name, '']));
    expect(readConfig(blank)).toEqual(readConfig({}));
    expect(readConfig({})).toMatchObject({ port: 5180, host: '127.0.0.1', isOpenToNetwork: false });
  });
});
