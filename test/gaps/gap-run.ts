import { expect } from 'vitest';
import type { Store } from '../../graph/engines/store.ts';
import { GapScan } from '../../graph/gaps/gap-scan.ts';
import { RULES } from '../../graph/gaps/rules.ts';
import { addDays, type Day } from '../../graph/model/day.ts';
import type { GraphEvent } from '../../graph/model/event.ts';
import { View } from '../../graph/model/view/view.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { STORIES } from '../../seed/stories/stories.ts';
import { Committer } from '../../server/live/committer.ts';
import { Random } from '../fuzz/random.ts';
import { randomChange } from './random-change.ts';

const ROUNDS = 16;
const FIRST = '2023-04-14';
const SYSTEM = { id: 'system', role: 'system' } as const;
const EDITOR = { id: 'li', role: 'editor' } as const;

function bug(error: unknown): never {
  throw error;
}

const openScan = (store: Store, on: Day, completeThrough: Day | undefined): GapScan =>
  new GapScan(
    {
      reader: store.engine,
      rules: RULES,
      settings: () => ({}),
      figures: async () => [],
      completeThrough: () => completeThrough,
      onBug: bug,
    },
    on,
  );

/** Everything that all rules say, in an order of its own. */
const said = (scan: GapScan) =>
  scan.answers().map(({ rule, looked, unknown, findings, failed }) => ({
    rule: rule.id,
    looked,
    failed,
    unknown: [...unknown.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    findings: [...findings.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));

async function scanned(store: Store, on: Day, completeThrough: Day | undefined): Promise<GapScan> {
  const scan = openScan(store, on, completeThrough);
  await scan.scan();
  return scan;
}

/**
 * Random changes to a graph of stories: what is kept up entry by entry equals a scan of the same graph, and the answers
 * say no later than it happens when time alone changes them.
 */
export async function runGapsOnce(seed: number, open: () => Promise<Store>, rounds = ROUNDS): Promise<void> {
  const random = new Random(seed);
  // Not drawn, so that seeds keep meaning what they meant.
  const completeThrough = seed % 2 === 0 ? undefined : addDays(FIRST, (seed * 37) % 200);
  const store = await open();
  try {
    const view = new View();
    const feed = new Feed(store, await Replica.read(store), bug);
    const events: GraphEvent[] = [];
    feed.subscribe((entries) => {
      for (const entry of entries) {
        view.apply(entry.events, entry.seq);
        events.push(...entry.events);
      }
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
    const scan = await scanned(store, FIRST, completeThrough);
    let mid = 1;
    for (let round = 0; round < rounds; round += 1) {
      events.length = 0;
      for (let count = random.below(6); count >= 0; count -= 1) {
        const change = view.nodes.size > 0 ? randomChange(view, random) : undefined;
        if (!change) continue;
        await push('tab', EDITOR, [change], mid);
        mid += 1;
      }
      if (random.chance(0.2)) await scan.turnTo(addDays(scan.on, 1 + random.below(120)));
      await scan.refresh([...events]);
      await scan.judgeWhole();
      if (random.chance(0.4) || round === rounds - 1) {
        const fresh = await scanned(store, scan.on, completeThrough);
        expect(said(scan), `seed ${seed}, round ${round}`).toStrictEqual(said(fresh));
      }
    }
    await committer.close();
    await feed.close();
  } finally {
    await store.close();
  }
}
