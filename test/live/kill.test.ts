import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../server/prepare.mjs';
import { openFor } from '../fuzz/open-for.ts';
import { Random } from '../fuzz/random.ts';
import { type ServerProcess, serverProcesses } from '../harness/server-process.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { graphOf, killRounds } from './kill-rounds.ts';
import { PushingClient } from './pushing-client.ts';

const ROUNDS = 30;
const token = 'token-of-the-kill-test';

const folder = join(temporaryFolder('kill'), 'data');
const processes = serverProcesses();
beforeAll(() => prepare({ next: () => {} }));
afterAll(processes.endAll);

/** As `npm start` runs it: it is there in a third of the time. */
const start = (): ServerProcess =>
  processes.start({ DATA_DIR: folder, ACCESS_TOKEN: token }, { args: ['server/launch.mjs'] });

describe('I3 what was acknowledged survives', () => {
  it(`${ROUNDS} rounds of kill −9 under load`, { timeout: 300_000 }, () =>
    killRounds({ start, openStore: () => openFor({ kind: 'embedded', folder }), token }, ROUNDS),
  );

  it('a journal cut in its last line, and a store file that is gone', { timeout: 60_000 }, async () => {
    const first = start();
    const before = await graphOf(await first.ready(), token);
    first.kill('SIGKILL');
    await first.end();

    const journal = join(folder, 'log', '0001.jsonl');
    const lines = readFileSync(journal, 'utf8').trimEnd().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as { group: number };
    const torn = JSON.stringify({ ...last, group: last.group + 1 });
    appendFileSync(journal, torn.slice(0, torn.length / 2));
    const second = start();
    expect(await graphOf(await second.ready(), token)).toEqual(before);
    expect(second.stderr).toContain('torn last line');
    second.kill('SIGTERM');
    await second.end();

    const graphFiles = readdirSync(folder).filter((name) => name.startsWith('graph.grafeo'));
    expect(graphFiles).toContain('graph.grafeo');
    for (const name of graphFiles) rmSync(join(folder, name), { recursive: true });
    const third = start();
    const target = await third.ready();
    expect(await graphOf(target, token)).toEqual(before);
    // And it goes on from there.
    const client = new PushingClient('after', new Random(1), () => {});
    await client.pushOn(target, () => client.accepted === 0);
    expect((await graphOf(target, token)).seq).toBe(before.seq + client.accepted);
  });
});
