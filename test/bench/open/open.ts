import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { enter } from '../../e2e/atlas.ts';
import { launchBrowser } from '../../harness/browser.ts';
import { type Atlas, withAtlas, withFolder } from '../atlas.ts';
import type { Bench, Report } from '../bench.ts';
import { optionsOf, wholeNumber } from '../options.ts';
import { median } from '../spread.ts';

const SEEDS = ['article', 'T1', 'T2'] as const;
type Seed = (typeof SEEDS)[number];
type Cache = 'cold' | 'warm';
/** Milliseconds from the click on the link. */
type Opening = { readonly pictureMs: number; readonly usableMs: number };
declare global {
  interface Window {
    /** Set by `watch-opening.mjs`. */
    readonly opening?: Partial<Opening>;
  }
}
type Seen = Readonly<Record<Cache, Opening>>;

/** A line of an office or a phone: 10 Mbit/s. */
const LINE = { offline: false, latency: 20, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
const WATCH = fileURLToPath(new URL('watch-opening.mjs', import.meta.url));
const FIRST_ENTRY_WITHIN_MS = 60_000;
const OPENED_WITHIN_MS = 60_000;
const FIRST_PICTURE_WARM = { atMost: 2_500 } as const;
const OF_T1 = { atMost: 1.5 } as const;

/** One opening in a tab of its own, of somebody whom the server knows. */
async function openOnce(context: BrowserContext, address: string, cache: Cache): Promise<Opening> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    if (cache === 'cold') await session.send('Network.clearBrowserCache');
    await page.addInitScript({ path: WATCH });
    await page.goto(address, { waitUntil: 'commit' });
    const opened = await page.waitForFunction(() => window.opening?.usableMs && window.opening, undefined, {
      timeout: OPENED_WITHIN_MS,
    });
    return (await opened.jsonValue()) as Opening;
  } finally {
    await page.close();
  }
}

async function lookAt(browser: Browser, atlas: Atlas, rounds: number): Promise<Seen> {
  const link = `${atlas.address}/?token=${atlas.token}`;
  const { page } = await enter(browser, link, '示例·规划员 林', undefined, FIRST_ENTRY_WITHIN_MS);
  const context = page.context();
  await page.close();
  await atlas.get('/gaps/summary');
  await atlas.quiet();
  const seen = async (cache: Cache): Promise<Opening> => {
    const openings: Opening[] = [];
    for (let round = 0; round < rounds; round += 1)
      openings.push(await openOnce(context, atlas.address, cache));
    const middle = (of: keyof Opening): number => median(openings.map((each) => each[of]));
    return { pictureMs: middle('pictureMs'), usableMs: middle('usableMs') };
  };
  // Cold first: what the last of them fetched is what the warm ones find.
  const cold = await seen('cold');
  const warm = await seen('warm');
  await context.close();
  return { cold, warm };
}

function reportAll(seen: ReadonlyMap<Seed, Seen>, report: Report): void {
  const t1 = seen.get('T1');
  for (const [seed, each] of seen) {
    for (const cache of ['cold', 'warm'] as const) {
      const common = { case: `${seed}, ${cache} cache, 10 Mbit/s`, unit: 'ms', peer: null, peerName: null };
      const goal = seed === 'T2' && cache === 'warm' ? FIRST_PICTURE_WARM : null;
      report({ ...common, metric: 'link to first picture', ours: each[cache].pictureMs, goal });
      report({ ...common, metric: 'link to usable', ours: each[cache].usableMs, goal: null });
      if (seed !== 'T2' || !t1) continue;
      report({
        ...common,
        metric: 'link to first picture beside T1',
        ours: each[cache].pictureMs,
        peer: t1[cache].pictureMs,
        peerName: 'T1',
        goal: OF_T1,
      });
    }
  }
}

export const openBench: Bench = {
  name: 'open',
  purpose: 'from the link to the first picture and to a page that can be used, at 10 Mbit/s (--rounds 3)',
  async run(args, report) {
    const rounds = wholeNumber('rounds', optionsOf(args, { rounds: '3' }).rounds);
    const browser = await launchBrowser();
    if (!browser) throw new Error('no Chromium on the path');
    const seen = new Map<Seed, Seen>();
    try {
      for (const SEED of SEEDS)
        await withFolder((DATA_DIR) =>
          withAtlas({ SEED, DATA_DIR }, async (atlas) => {
            seen.set(SEED, await lookAt(browser, atlas, rounds));
          }),
        );
    } finally {
      await browser.close();
    }
    reportAll(seen, report);
  },
};
