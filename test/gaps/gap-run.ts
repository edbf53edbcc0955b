import { expect } from 'vitest';
import type { GapScan } from '../../graph/gaps/scan/gap-scan.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { addDays } from '../../graph/model/schema/day.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import type { Store } from '../../graph/store/store.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import { Committer } from '../../server/live/committer.ts';
import { Random } from '../fuzz/random.ts';
import { randomChange } from './random-change.ts';
import { said, scanned } from './said.ts';

const ROUNDS = 16;
const FIRST = '2023-04-14';
const SYSTEM = { id: 'system', role: 'system' } as const;
const EDITOR = { id: 'li', role: 'editor' } as const;

function bug(error: unknown): never {
  throw error;
}

/**
 * Random changes to a graph of stories: what is kept up entry by entry equals a scan of the same graph, and so does
 * what is said of another day, earlier or later, beginning with what is said of this one.
 */
export async function runGapsOnce(seed: number, open: () => Promise<Store>, rounds = ROUNDS): Promise<void> {
  const random = new Random(seed);
  const days = new Random(seed + 1_000);
  // Not drawn, so that seeds keep meaning what they meant.
  const completeThrough = seed % 2 === 0 ? undefined : addDays(FIRST, (seed * 37) % 200);
  const store = await open();
  try {
    const feed = new Feed(store, await Replica.read(store), bug);
    const { view } = feed.replica;
    const events: GraphEvent[] = [];
    feed.subscribe((entries) => {
      for (const entry of entries) events.push(...entry.events);
    });
    const committer = new Committer(store, feed, { now: () => new Date(0), onBug: bug });
    const told = STORIES.filter(() => random.chance(0.1)).flatMap(({ fires, nearMiss, unknown }) =>
      [fires, nearMiss, ...(unknown ? [unknown] : [])].flatMap((story) => story.commands),
    );
    const push = (clientId: string, actor: typeof SYSTEM | typeof EDITOR, commands: object[], from: number) =>
      committer.submit({
        clientId,
        actor,
        commands: commands.map((command, index) => ({ ...command, mid: from + index }) as never),
      });
    if (told.length > 0) await push('seed-stories', SYSTEM, told, 1);
    const scan = await scanned(view, FIRST, completeThrough);
    let held: GapScan | undefined;
    let mid = 1;
    for (let round = 0; round < rounds; round += 1) {
      events.length = 0;
      for (let count = random.below(6); count >= 0; count -= 1) {
        const change = view.nodes.size > 0 ? randomChange(view, random) : undefined;
        if (!change) continue;
        await push('tab', EDITOR, [change], mid);
        mid += 1;
      }
      if (random.chance(0.2)) scan.turnTo(addDays(scan.on, 1 + random.below(120)));
      for (const each of [scan, ...(held ? [held] : [])]) {
        each.refresh([...events]);
        each.judgeWhole();
      }
      if (random.chance(0.4) || round === rounds - 1) {
        const fresh = await scanned(view, scan.on, completeThrough);
        expect(said(scan), `seed ${seed}, round ${round}`).toStrictEqual(said(fresh));
        const day = addDays(scan.on, days.below(800) - 400);
        const other = scan.onAnother(day);
        await other.scan();
        const cold = await scanned(view, day, completeThrough);
        expect(said(other), `seed ${seed}, round ${round}, on ${day}`).toStrictEqual(said(cold));
        // From where they parted both go their own ways.
        if (held) {
          const again = await scanned(view, held.on, completeThrough);
          expect(said(held), `seed ${seed}, round ${round}, held on ${held.on}`).toStrictEqual(said(again));
        }
        held = other;
      }
    }
    await committer.close();
    await feed.close();
  } finally {
    await store.close();
  }
}
