import { expect } from 'vitest';
import type { Entry, Result } from '../../graph/model/log/entry.ts';
import { View } from '../../graph/model/view/view.ts';
import type { Replica } from '../../graph/replica/replica.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { headOf } from '../../server/live/head.ts';
import { LiveSession } from '../../server/live/live-session.ts';
import { HttpProblem } from '../../web/live/http-problem.ts';
import { indexed } from '../harness/indexed.ts';
import { withoutRevs } from '../harness/without-revs.ts';
import { BlindClient } from './blind-client.ts';
import { Browser } from './browser.ts';
import { Given } from './given.ts';
import { Answers, canonical, checkLog, type Sent } from './log-invariants.ts';
import { Random } from './random.ts';
import { Second, Server, seedWorkspace } from './run-server.ts';
import { Surroundings } from './surroundings.ts';
import { Tab } from './tab.ts';

const TABS = 4;
const STEPS = 160;
/** A run that has not come to rest after this many rounds never will. */
const REST_ROUNDS = 400;

export type RunOptions = {
  readonly open: () => Promise<Store>;
  /** Whether a store that was closed finds its data again. */
  readonly survivesRestart: boolean;
  /** Another server commits to the same database. */
  readonly hasSecond?: true;
};

/** Lets promises that are due run, without letting any message through. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * One random run of several tabs against one server: edits, slow and lost messages, broken connections, late answers and
 * pushes, pushes that fail as a whole, overtaking, repeated and lost broadcasts, tabs that do not read, restarts. Then everything comes to rest and the
 * invariants are checked.
 *
 * Breaks that were made once and seen to fail here:
 * I1 `decideGroup` without `view.apply` after a decision · I1 `join` that forgets its delta · I3, I4 numbers of messages
 * counted twice (`last = mid` in Outbox.next) · I4 `mid < lastMid` for a resend in answerPush · I4 a full storage whose stale copy is left as it was (`KeptQueue`
 * without its `#forget`) · I7 a client id that is used again though nothing was kept (`forgetClientId`) · I5 a queue
 * put in the order of its times · I5 a hole accepted in
 * answerPush · I6 a refusal that does not raise lastMid · I6 an own entry that does not settle its command · I7
 * predictions taken back in the wrong order · I9 a milestone without its look at `ifRev` · I10 a deletion that leaves one
 * relation behind · I15 a head that is not followed up · I15 a `resync` that is not.
 */
export async function runOnce(seed: number, options: RunOptions): Promise<{ readonly entries: number }> {
  const random = new Random(seed);
  const server = await Server.open(await options.open());
  const answers = new Answers();
  const sent: Sent[] = [];
  const given = new Given();
  // Two tabs of one person share a browser. Drawn by themselves, so that seeds keep meaning what they meant.
  const browsers = [new Browser(), new Browser(), new Browser()];
  const closing = new Random(seed + 1_000_000);
  const taking = new Random(seed + 2_000_000);
  const onResults = (clientId: string, results: readonly Result[]) => answers.note(clientId, results);
  const blind = new BlindClient('blind', sent, onResults);
  const far = new BlindClient('far', sent, onResults);
  const second = options.hasSecond && (await Second.open(await options.open()));
  const around = new Surroundings(seed + 3_000_000, browsers);
  try {
    await seedWorkspace(server.committer);
    for (let index = 0; index < TABS; index += 1) {
      const browser = browsers[index % 3];
      if (!browser) throw new Error('no browser');
      server.tabs.push(
        new Tab(`tab-${index}`, {
          actorId: `actor-${index % 3}`,
          browser,
          given,
          submit: (submission) => server.committer.submit(submission),
          openSession: (id) =>
            new LiveSession({ ...server, path: '', now: () => new Date(Date.now()) }, { id, role: 'editor' }),
          entry: async (seq) => {
            const found = await server.store.since(seq - 1, 1);
            const entry = found === 'gone' ? undefined : found[0];
            if (!entry) throw new HttpProblem(410, { code: 'gone' });
            return { incarnation: server.store.incarnation, entry };
          },
          snapshot: async () => (await server.snapshots.packed()).json.toString(),
          onResults,
          sent,
        }),
      );
    }
    for (const tab of server.tabs) tab.wire.connect();
    for (let step = 0; step < STEPS; step += 1) {
      const tab = server.tabs[0];
      // Not drawn where there is none, so that seeds keep meaning what they meant.
      const farther = second && tab && random.chance(0.3) ? far : undefined;
      // Both at once: the second to get the counter decides on what the first has just written.
      await Promise.all([
        farther?.act(tab?.live.view ?? new View(), random, (push) =>
          (second as Second).committer.submit(push),
        ),
        takeStep(server, blind, random, options),
      ]);
      if (taking.chance(0.2)) taking.pick(server.tabs).takeBack(taking);
      await openOneAgain(server, closing);
      around.step(server.tabs);
      if (second && random.chance(0.1)) await server.feed.catchUp();
      if (step % 40 === 39) await checkViews(server);
    }
    around.settle();
    await rest(server, browsers);
    await takeBackTheLast(server);
    await rest(server, browsers);
    await loseTheLastBroadcast(server, blind, random);
    await rest(server, browsers);
    await checkEnd(server, answers, sent);
    given.check();
    // What closed pages left was sent by others.
    expect(browsers.flatMap(({ disk }) => [...disk.queues.values()])).toEqual([]);
    if (second) {
      await second.feed.catchUp();
      checkReplica(second.feed.replica, await allEntries(server.store));
      expect(second.feed.replica.seq).toBe(server.store.head());
    }
    return { entries: server.store.head() };
  } finally {
    around.close();
    for (const tab of server.tabs) tab.live.close();
    await server.committer.close();
    await server.store.close();
    if (second) await second.close();
  }
}

/** Now and then a push fails as a whole, before or after it is committed. */
const fault = (random: Random) => (random.chance(0.9) ? 'none' : random.pick(['before', 'after'] as const));

/** The first tab never loses its connection: what the others catch up with is compared with it. */
function breakUnlessFirst(server: Server, tab: Tab, random: Random): void {
  if (tab !== server.tabs[0]) tab.wire.break(() => random.chance(0.5));
}

function standStillUnlessFirst(server: Server, tab: Tab): void {
  if (tab !== server.tabs[0]) tab.wire.standStill();
}

async function takeStep(
  server: Server,
  blind: BlindClient,
  random: Random,
  { open, survivesRestart }: RunOptions,
): Promise<void> {
  const tab = random.pick(server.tabs);
  const doing = random.below(100);
  if (doing < 30) tab.act(random);
  else if (doing < 36) await blind.act(tab.live.view, random, (push) => server.committer.submit(push));
  // Several at once make groups: the first is committed alone, those behind it together.
  else if (doing < 50)
    await Promise.all(
      server.tabs.filter(() => random.chance(0.7)).map((each) => each.wire.deliverUp(fault(random))),
    );
  else if (doing < 52) await tab.wire.deliverLate();
  else if (doing < 84) for (const each of server.tabs) each.wire.deliverDown();
  else if (doing < 86) tab.pass(random.pick([50, 300, 1_500]));
  else if (doing < 87) tab.wire.repeat();
  else if (doing < 88) standStillUnlessFirst(server, tab);
  else if (doing < 91) tab.wire.head(headOf(server.store, new Date(Date.now()), false));
  else if (doing < 92) tab.wire.swap();
  else if (doing < 93) tab.wire.lose();
  else if (doing < 97) breakUnlessFirst(server, tab, random);
  else if (doing < 99 || !survivesRestart) tab.wire.connect();
  else {
    await server.restart(open);
    for (const each of server.tabs) each.wire.connect();
  }
  await breathe();
}

/** Now and then a page is reloaded, or closed and another one opened: never the first, as above. */
async function openOneAgain(server: Server, random: Random): Promise<void> {
  for (const tab of server.tabs) if (random.chance(0.7)) await tab.write();
  await breathe();
  const doing = random.below(100);
  const tab = random.pick(server.tabs.slice(1));
  if (doing < 7) await tab.openAgain(doing < 4, () => random.chance(0.5));
}

/** I14: while nobody else acts, whatever was done last can be taken back, exactly, and done again. */
async function takeBackTheLast({ committer, store, feed }: Server): Promise<void> {
  const { view } = feed.replica;
  let mid = 0;
  const takeBack = async (seqs: readonly number[]) => {
    mid += 1;
    const { results } = await committer.submit({
      clientId: 'undoer',
      actor: { id: 'undoer', role: 'editor' },
      commands: [{ mid, type: 'entry.takeBack', args: { seqs } }],
    });
    expect(results).toMatchObject([{ status: expect.stringMatching(/ok|noop/) }]);
    return store.head();
  };
  const head = store.head();
  const after = withoutRevs(view);
  const before = new View();
  const first = Math.max(3, head - 20);
  for (const entry of await allEntries(store)) if (entry.seq < first) before.apply(entry.events, entry.seq);
  const undone = await takeBack(Array.from({ length: head - first + 1 }, (_, index) => first + index));
  expect(withoutRevs(view)).toEqual(withoutRevs(before));
  if (undone === head) return;
  await takeBack([undone]);
  expect(withoutRevs(view)).toEqual(after);
}

/** Nothing follows that could show the hole: only `head` can. */
async function loseTheLastBroadcast(server: Server, blind: BlindClient, random: Random): Promise<void> {
  const before = server.store.head();
  const [, tab] = server.tabs;
  for (let tries = 0; tab && tries < 20 && server.store.head() === before; tries += 1) {
    await blind.act(tab.live.view, random, (push) => server.committer.submit(push));
    tab.wire.lose();
  }
}

async function rest(server: Server, browsers: readonly Browser[]): Promise<void> {
  await server.feed.catchUp();
  for (let round = 0; round < REST_ROUNDS; round += 1) {
    for (const tab of server.tabs) {
      await tab.wire.deliverLate();
      tab.wire.connect();
      await tab.write();
      tab.pass(2_000);
      if (round % 10 === 0) tab.wire.head(headOf(server.store, new Date(Date.now()), false));
      await tab.wire.deliverUp();
      await breathe();
      while (tab.wire.waiting > 0) {
        await tab.wire.deliverUp();
        tab.wire.deliverDown();
        await breathe();
      }
    }
    const isAtRest = server.tabs.every((tab) => tab.isAtRest && tab.live.seq === server.store.head());
    // What closed pages left while nothing could be kept is sent when somebody looks for it the next time.
    if (isAtRest && browsers.every(({ disk }) => disk.queues.size === 0)) return;
  }
  const state = server.tabs.map((tab) => [
    tab.live.connection.status,
    tab.live.seq,
    tab.live.pendingCount,
    tab.openCount,
  ]);
  throw new Error(`never came to rest at seq ${server.store.head()}: ${JSON.stringify(state)}`);
}

async function allEntries(store: Store): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.entries(1)) entries.push(entry);
  return entries;
}

/** I1 and I7 in the middle of everything: nothing is being committed now. */
async function checkViews(server: Server): Promise<void> {
  const entries = await allEntries(server.store);
  checkReplica(server.feed.replica, entries);
  for (const tab of server.tabs) {
    if (tab.live.connection.status === 'loading') continue;
    const confirmed = new View();
    for (const entry of entries) if (entry.seq <= tab.live.seq) confirmed.apply(entry.events, entry.seq);
    expect(canonical(tab.live.view)).toEqual(canonical(tab.expectedView(confirmed)));
  }
}

/** I1: the graph in memory is the log's at its seq, its indexes those of a graph made from nothing. */
function checkReplica({ view, seq }: Replica, entries: readonly Entry[]): void {
  const replayed = new View();
  for (const entry of entries) if (entry.seq <= seq) replayed.apply(entry.events, entry.seq);
  expect(canonical(view)).toEqual(canonical(replayed));
  expect(indexed(view)).toEqual(indexed(replayed));
}

async function checkEnd(server: Server, answers: Answers, sent: readonly Sent[]): Promise<void> {
  const entries = await allEntries(server.store);
  const replayed = canonical(checkLog(entries, sent));
  answers.check(entries);
  // I1, I15: the database, the replay, and every view however it came up to date.
  expect(canonical(await server.store.freeze(({ read }) => readSnapshot(read)))).toEqual(replayed);
  expect(server.feed.replica.seq).toBe(server.store.head());
  checkReplica(server.feed.replica, entries);
  for (const tab of server.tabs) expect(canonical(tab.live.view)).toEqual(replayed);
  // I4 at the page: each "ok" that a person saw is an entry of its own.
  for (const tab of server.tabs) {
    const own = entries.filter((entry) => tab.clientIds.has(entry.clientId)).length;
    if (tab.wasOpenedAgain) expect(tab.accepted, 'accepted commands').toBeLessThanOrEqual(own);
    else expect(tab.accepted, 'accepted commands').toBe(own);
  }
  // I6: nothing was left hanging behind a refusal; a run in which nothing was accepted would show nothing.
  expect(entries.length).toBeGreaterThan(5);
}
