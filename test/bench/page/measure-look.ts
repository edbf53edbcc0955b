import type { Page } from 'playwright-core';
import type { Report } from '../bench.ts';
import { quantile } from '../spread.ts';
import type { Colleague } from './colleague.ts';
import type { MainThread, Spent } from './main-thread.ts';
import type { Spot } from './on-map.ts';

/** The map while it looks one way. */
export type Look = {
  readonly name: string;
  readonly page: Page;
  readonly thread: MainThread;
  readonly colleague: Colleague;
  readonly rounds: number;
  /** Where there is something to click. */
  spots(): Promise<readonly Spot[]>;
};

/** After an entry: it waits for its tick, is drawn, and its ring fades. After a click: what it opens asks the server. */
const SETTLES_MS = { entry: 1_000, click: 600, pointed: 400 } as const;
const WARM_UP = 3;
const EDITS_EVERY_MS = 50;
const GOALS = { entry: { atMost: 16 }, click: { atMost: 16 } } as const;
export const LONGEST_GOAL = { atMost: 50 } as const;
const NO_PEER = { peer: null, peerName: null } as const;

/** Entries and clicks one by one, with the inspector closed and open, then many of both at once. */
export async function measureLook(look: Look, report: Report): Promise<void> {
  const { name, page, thread, colleague, rounds } = look;
  const spots = await spotsBesideInspector(look);
  for (const inspector of ['closed', 'open'] as const) {
    const scene = `${name}, inspector ${inspector}`;
    if (inspector === 'open') await clickAt(page, spots[0]);
    const rest = await thread.rest();
    const atRest = { case: `${scene}: at rest`, metric: 'work each second', unit: 'ms CPU', ...NO_PEER };
    report({ ...atRest, ours: rest.work, goal: null });
    const entries: Spent[] = [];
    for (let round = 0; round < WARM_UP + rounds; round += 1)
      entries.push(await thread.costOf(() => colleague.edit(), SETTLES_MS.entry));
    reportQuantiles(`${scene}: an entry applied and drawn`, entries.slice(WARM_UP), GOALS.entry, report);
    const clicks: Spent[] = [];
    for (let round = 0; round < WARM_UP + rounds; round += 1) {
      await pointAt(page, spots[(round + 1) % spots.length]);
      clicks.push(await thread.costOf(() => press(page), SETTLES_MS.click));
      if (inspector === 'closed') await page.keyboard.press('Escape');
    }
    reportQuantiles(`${scene}: a click`, clicks.slice(WARM_UP), GOALS.click, report);
  }
  const seen = await thread.longestDuring(() => editAndClick(look, spots));
  const longest = { case: `${name}: 20 edits a second and ${rounds} clicks`, unit: 'ms', ...NO_PEER };
  report({ ...longest, metric: 'longest task, CPU', ours: seen.cpuMs, goal: LONGEST_GOAL });
  // Beside others on the machine a task is interrupted, so the clock promises nothing.
  report({ ...longest, metric: 'longest task, clock', ours: seen.wallMs, goal: null });
  await page.keyboard.press('Escape');
}

/** Where a click opens the inspector and is not covered by it: the pointer does not leave the map then. */
async function spotsBesideInspector({ name, page, spots }: Look): Promise<readonly Spot[]> {
  const [any] = await spots();
  await clickAt(page, any);
  await page.waitForTimeout(SETTLES_MS.click);
  const beside = await spots();
  await page.keyboard.press('Escape');
  if (beside.length < 2) throw new Error(`${name}: nothing to click`);
  return beside;
}

async function editAndClick({ page, colleague, rounds }: Look, spots: readonly Spot[]): Promise<void> {
  let isOver = false;
  const edits = async () => {
    while (!isOver) {
      const began = performance.now();
      await colleague.edit();
      await page.waitForTimeout(Math.max(0, EDITS_EVERY_MS - (performance.now() - began)));
    }
  };
  const clicks = async () => {
    for (let round = 0; round < rounds; round += 1) {
      await clickAt(page, spots[round % spots.length]);
      await page.waitForTimeout(EDITS_EVERY_MS);
    }
    isOver = true;
  };
  await Promise.all([edits(), clicks()]);
}

/** The pointer rests there before it is pressed, so that what hovering costs is not the click's. */
async function pointAt(page: Page, spot: Spot | undefined): Promise<void> {
  if (spot) await page.mouse.move(spot.x, spot.y);
  await page.waitForTimeout(SETTLES_MS.pointed);
}

async function press(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

async function clickAt(page: Page, spot: Spot | undefined): Promise<void> {
  await pointAt(page, spot);
  await press(page);
}

function reportQuantiles(
  scene: string,
  spent: readonly Spent[],
  goal: { readonly atMost: number },
  report: Report,
): void {
  const at = (part: keyof Spent, share: number) =>
    quantile(
      spent.map((each) => each[part]),
      share,
    );
  const common = { case: scene, unit: 'ms CPU', ...NO_PEER };
  report({ ...common, metric: 'script p50', ours: at('script', 0.5), goal });
  report({ ...common, metric: 'script p95', ours: at('script', 0.95), goal });
  // With style, layout and paint: without a graphics card most of the rest is the copying of canvases.
  report({ ...common, metric: 'all work p50', ours: at('work', 0.5), goal: null });
  report({ ...common, metric: 'all work p95', ours: at('work', 0.95), goal: null });
}
