import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';

const run = promisify(execFile);
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, examples = ''] = /^## 接口[\s\S]*?```sh\n([\s\S]*?)```/m.exec(readme) ?? [];
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

let server: RunningServer;
beforeAll(async () => {
  server = await runServer({ seed: 'article' });
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

it.skipIf(!hasCurl)('the README’s examples do what they say', async () => {
  const calls = examples.match(/^curl /gm) ?? [];
  expect(calls.length).toBeGreaterThan(6);
  // After each answer a line of its own, since none ends with one.
  const script = `set -e\ncurl() { command curl "$@"; echo; }\n${examples}`;
  const { stdout } = await run('sh', ['-c', script], {
    env: { PATH: process.env['PATH'] ?? '', URL: server.address, TOKEN: server.token, LC_ALL: 'C.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toHaveLength(calls.length);
  expect(answers).toMatchObject([
    { scope: 'all', nodes: expect.any(Array) },
    { hits: [{ name: expect.stringContaining('南北台社区') }] },
    { findings: [{ rule: 'G05' }, { rule: 'G05' }, { rule: 'G05' }] },
    { asOf: '2022-12-31', figures: expect.any(Array) },
    { results: [{ mid: 1, status: 'ok' }] },
    { nodes: expect.arrayContaining([expect.objectContaining({ id: 'com-ns-01' })]) },
    { openapi: '3.1.0' },
    { asyncapi: '3.0.0' },
  ]);
});
