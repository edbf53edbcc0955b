import type { Page } from 'playwright-core';
import { generatedView } from '../gaps/generated-view.ts';
import { median } from '../spread.ts';
import type { bench as PageBench, SideName, Took } from './page/main.ts';

declare const bench: typeof PageBench;

/** The day of a generated district. */
export const DAY = '2023-04-14';
const PAN_STEPS = 60;
const MOVES = 8;
const ADDED = 100;
const MANY = 1_000;

/** Milliseconds of one side, of the rounds the best or the middle. */
export type Seen = {
  readonly first: number;
  readonly pan: number;
  readonly change: number;
  readonly manyChanges: number;
  readonly addScript: number;
};
export type Sides = {
  readonly ours: Seen;
  readonly peer: Seen;
  readonly marks: number;
  readonly lines: number;
};

async function load(page: Page, organizations: number): Promise<{ marks: number; lines: number }> {
  const view = generatedView(organizations);
  const records = { nodes: [...view.nodes.values()], relations: [...view.relations.values()], on: DAY };
  return page.evaluate((given) => bench.load(given), records);
}

async function look(page: Page, name: SideName): Promise<Seen> {
  const first = await page.evaluate((side) => bench.open(side), name);
  const pan = await page.evaluate((steps) => bench.pan(steps), PAN_STEPS);
  const [moves, many]: [Took[], Took[]] = [[], []];
  for (let round = 0; round < MOVES; round += 1) {
    moves.push(await page.evaluate((at) => bench.move(1, at), round));
    many.push(await page.evaluate(([count, at]) => bench.move(count, at), [MANY, round] as const));
  }
  const add = await page.evaluate((count) => bench.add(count), ADDED);
  await page.evaluate(() => bench.close());
  return {
    first: first.ms,
    pan: median(pan),
    change: median(moves.map(({ ms }) => ms)),
    manyChanges: median(many.map(({ ms }) => ms)),
    addScript: add.scriptMs,
  };
}

const best = (seen: readonly Seen[]): Seen => {
  const least = (of: keyof Seen): number => Math.min(...seen.map((each) => each[of]));
  return {
    first: least('first'),
    pan: least('pan'),
    change: least('change'),
    manyChanges: least('manyChanges'),
    addScript: least('addScript'),
  };
};

/** The sides take turns; the first round warms up. The best of each is compared: noise only ever adds. */
export async function compareAt(page: Page, organizations: number, rounds: number): Promise<Sides> {
  const { marks, lines } = await load(page, organizations);
  const [ours, peer]: [Seen[], Seen[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [own, other] = [await look(page, 'ours'), await look(page, 'peer')];
    if (round === 0) continue;
    ours.push(own);
    peer.push(other);
  }
  return { ours: best(ours), peer: best(peer), marks, lines };
}

/** The longest frame while the largest town opens, of the best round. */
export async function longestWhileOpening(page: Page, organizations: number, rounds: number) {
  const { marks } = await load(page, organizations);
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) longest.push(await page.evaluate(() => bench.openTown()));
  return { marks, longestMs: Math.min(...longest) };
}
