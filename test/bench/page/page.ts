import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../../../server/prepare.mjs';
import { enter } from '../../e2e/atlas.ts';
import { launchBrowser } from '../../harness/browser.ts';
import { ServerProcess } from '../../harness/server-process.ts';
import { type Bench, type Report, UsageError } from '../bench.ts';
import { Colleague } from './colleague.ts';
import { MainThread } from './main-thread.ts';
import { measureLook } from './measure-look.ts';
import { bubblesOn, marksOn, openTown } from './on-map.ts';

/** The day of a generated district. */
const DAY = '2023-04-14';
const ROUNDS = 20;
const FILLED_WITHIN_MS = 120_000;

function roundsOf(args: readonly string[]): number {
  try {
    const options = { rounds: { type: 'string', default: String(ROUNDS) } } as const;
    const rounds = Number(parseArgs({ args: [...args], options }).values.rounds);
    if (Number.isInteger(rounds) && rounds > 0) return rounds;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  throw new UsageError('--rounds must be a whole number from 1 on');
}

async function measure(rounds: number, report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-page-'));
  const server = new ServerProcess({ DATA_DIR: folder, SEED: 'T2' });
  const browser = await launchBrowser();
  try {
    if (!browser) throw new Error('no Chromium on the path');
    await server.until(FILLED_WITHIN_MS, () => /^ready /m.exec(server.stdout) ?? undefined);
    const { address, token } = await server.ready();
    const colleague = await Colleague.of({ address, token }, DAY);
    const { page } = await enter(browser, `${address}/?token=${token}`, '示例·规划员 林', undefined, 60_000);
    await page.getByText('环：有结对的比例').waitFor();
    const thread = await MainThread.of(page);
    const town = colleague.largestTown();
    colleague.goTo(town.id);
    const look = { page, thread, colleague, rounds };
    await measureLook(
      { ...look, name: 'towns folded', spots: () => bubblesOn(page, colleague.view.ofKind('Town')) },
      report,
    );
    await openTown(page, town);
    await measureLook({ ...look, name: 'one town open', spots: () => marksOn(page) }, report);
  } finally {
    await browser?.close();
    server.kill('SIGTERM');
    await server.end();
    await rm(folder, { recursive: true });
  }
}

export const pageBench: Bench = {
  name: 'page',
  purpose:
    'a page of 9,400 records in Chromium: processor time of its main thread (script, style, layout, paint) above what it spends at rest, for an entry and for a click (--rounds 20)',
  async run(args, report) {
    const rounds = roundsOf(args);
    await prepare({ next: () => measure(rounds, report) });
  },
};
