import type { Browser, BrowserContext } from 'playwright-core';
import { prepare } from '../../../server/prepare.mjs';
import { enter } from '../../e2e/atlas.ts';
import { launchBrowser } from '../../harness/browser.ts';
import { type Atlas, withAtlas, withFolder } from '../atlas.ts';
import type { Bench, Report } from '../bench.ts';
import { optionsOf, wholeNumber } from '../options.ts';
import { Colleague } from './colleague.ts';
import { MainThread } from './main-thread.ts';
import { LONGEST_GOAL, measureLook } from './measure-look.ts';
import { bubblesOn, marksOn, openTown } from './on-map.ts';

/** The day of a generated district. */
const DAY = '2023-04-14';
/** Stands in the legend once the map is drawn. */
const DRAWN = '环：有结对的比例';
const PATIENCE_MS = 60_000;
const COUNT = { unit: 'ms CPU', peer: null, peerName: null } as const;

async function measure(browser: Browser, atlas: Atlas, rounds: number, report: Report): Promise<void> {
  const colleague = await Colleague.of(atlas, DAY);
  const link = `${atlas.address}/?token=${atlas.token}`;
  const { page } = await enter(browser, link, '示例·规划员 林', undefined, PATIENCE_MS);
  await page.getByText(DRAWN).waitFor();
  await atlas.quiet();
  const thread = await MainThread.of(page);
  const machine = { ...COUNT, case: 'the machine: 100,000 numbers sorted', metric: 'work' };
  report({ ...machine, ours: await thread.reference(), goal: null });
  await measureOpening(page.context(), atlas.address, report);
  const town = colleague.largestTown();
  colleague.goTo(town.id);
  const look = { page, thread, colleague, rounds };
  const bubbles = () => bubblesOn(page, colleague.view.ofKind('Town'));
  await measureLook({ ...look, name: 'towns folded', spots: bubbles }, report);
  await openTown(page, town);
  await measureLook({ ...look, name: 'one town open', spots: () => marksOn(page) }, report);
}

/** Snapshot, first rendering and first drawing, in a second tab of the same person. */
async function measureOpening(context: BrowserContext, address: string, report: Report): Promise<void> {
  const page = await context.newPage();
  const thread = await MainThread.of(page);
  const { cpuMs } = await thread.longestDuring(async () => {
    await page.goto(address);
    await page.getByText(DRAWN).waitFor();
  });
  await page.close();
  report({ ...COUNT, case: 'the page opened', metric: 'longest task', ours: cpuMs, goal: LONGEST_GOAL });
}

async function run(rounds: number, report: Report): Promise<void> {
  const browser = await launchBrowser();
  if (!browser) throw new Error('no Chromium on the path');
  try {
    await withFolder((DATA_DIR) =>
      withAtlas({ SEED: 'T2', DATA_DIR }, (atlas) => measure(browser, atlas, rounds, report)),
    );
  } finally {
    await browser.close();
  }
}

export const pageBench: Bench = {
  name: 'page',
  purpose:
    'a page of 9,400 records in Chromium: processor time of its main thread above what it spends at rest, for an entry and for a click, script alone and all work (--rounds 20)',
  async run(args, report) {
    const { rounds } = optionsOf(args, { rounds: '20' });
    const count = wholeNumber('rounds', rounds);
    await prepare({ next: () => run(count, report) });
  },
};
