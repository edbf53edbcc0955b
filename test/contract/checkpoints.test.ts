import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { View } from '../../graph/model/view/view.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { keepCheckpoints } from '../../graph/replica/keep-checkpoints.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { openStore } from '../../graph/store/open.ts';
import type { Store } from '../../graph/store/store.ts';
import { canonical } from '../fuzz/log-invariants.ts';
import { changed, created, organisation } from './graph-fixture.ts';
import { all, client, deps, entry } from './log-fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-checkpoints-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const open = (folder: string) => openStore({ kind: 'embedded', folder, mayBegin: true }, deps);
const bug = (error: unknown): never => {
  throw error;
};
const checkpointsIn = (folder: string): string[] => readdirSync(join(folder, 'checkpoints')).sort();

/** Commits `count` entries as one group; every third changes what the one before it made. */
async function commitGroup(store: Store, count: number, clientId = 'tab-1'): Promise<void> {
  await store.commit(async ({ head }) => ({
    entries: Array.from({ length: count }, (_, index) => {
      const seq = head + 1 + index;
      const made = organisation(`o-${seq - (index % 3 === 2 ? 1 : 0)}`);
      return entry(seq, [index % 3 === 2 ? changed(made, { name: `${seq}` }) : created(made)], seq, clientId);
    }),
    clients: [client(head + count, [], undefined, clientId)],
  }));
}

/** Works for a while as the server does, and ends. */
async function work(folder: string, counts: readonly number[], clientId?: string): Promise<void> {
  const store = await open(folder);
  const feed = new Feed(store, await Replica.read(store), bug);
  const checkpoints = await keepCheckpoints(feed, store, bug);
  for (const count of counts) {
    await commitGroup(store, count, clientId);
    await feed.catchUp();
  }
  await checkpoints.close();
  await feed.close();
  await store.close();
}

/** What the next start takes for the graph, and what the log says. */
async function started(folder: string) {
  const store = await open(folder);
  const { view: read } = await store.readGraph();
  const replayed = new View();
  for (const { events, seq } of await all(store.entries(1))) replayed.apply(events, seq);
  await store.close();
  return { read: canonical(read), replayed: canonical(replayed) };
}

/** The same checkpoint sealed anew around another name: only whoever takes it can tell. */
function reseal(path: string): void {
  const [header = '', ...lines] = gunzipSync(readFileSync(path)).toString().split('\n');
  const body = lines.join('\n').replaceAll('"name":"o-1"', '"name":"from the checkpoint"');
  const checksum = createHash('sha256').update(body).digest('base64');
  writeFileSync(path, gzipSync(`${JSON.stringify({ ...JSON.parse(header), checksum })}\n${body}`));
}

it('the graph is kept every 5,000 entries and at the end, and the next start begins there', async () => {
  const folder = join(root, 'kept');
  await work(folder, [2_000, 3_100, 1_000, 700]);
  expect(checkpointsIn(folder)).toEqual(['000000005000.json.gz', '000000006800.json.gz']);
  const { read, replayed } = await started(folder);
  expect(read).toEqual(replayed);
  reseal(join(folder, 'checkpoints', '000000006800.json.gz'));
  expect(JSON.stringify((await started(folder)).read)).toContain('from the checkpoint');
});

it('one that is whole but not what this program writes is thrown away, and what was left half-written too', async () => {
  const folder = join(root, 'foreign');
  await work(folder, [600]);
  const path = join(folder, 'checkpoints', '000000000600.json.gz');
  const [header = ''] = gunzipSync(readFileSync(path)).toString().split('\n');
  writeFileSync(`${path}.new`, 'half');
  for (const body of ['[null]\n', '{"nodes":[]}\n', '{"nodes":[],"relations":[]}']) {
    const checksum = createHash('sha256').update(body).digest('base64');
    writeFileSync(path, gzipSync(`${JSON.stringify({ ...JSON.parse(header), checksum })}\n${body}`));
    const { read, replayed } = await started(folder);
    expect(read).toEqual(replayed);
    expect(checkpointsIn(folder)).toEqual([]);
  }
});

it('few entries are played again rather than kept, and the last end gives way to the next', async () => {
  const folder = join(root, 'few');
  await work(folder, [600]);
  expect(checkpointsIn(folder)).toEqual(['000000000600.json.gz']);
  await work(folder, [30]);
  await work(folder, [600]);
  expect(checkpointsIn(folder)).toEqual(['000000000600.json.gz', '000000001230.json.gz']);
  await work(folder, [600]);
  expect(checkpointsIn(folder)).toEqual(['000000000600.json.gz', '000000001830.json.gz']);
});

it('one that is damaged or of another log is thrown away, one ahead of it set aside, and the journal tells all', async () => {
  const folder = join(root, 'doubt');
  await work(folder, [600]);
  const path = join(folder, 'checkpoints', '000000000600.json.gz');
  const bytes = gunzipSync(readFileSync(path));
  bytes[bytes.length - 20] = 0x7a;
  for (const doubtful of [gzipSync(bytes), readFileSync(path).subarray(0, 400), Buffer.from('')]) {
    writeFileSync(path, doubtful);
    const { read, replayed } = await started(folder);
    expect(read).toEqual(replayed);
    expect(checkpointsIn(folder)).toEqual([]);
  }
  await work(folder, [600]);
  cpSync(join(folder, 'checkpoints'), join(root, 'elsewhere', 'checkpoints'), { recursive: true });
  await work(join(root, 'elsewhere'), [1_300]);
  expect(checkpointsIn(join(root, 'elsewhere'))).toEqual([
    '000000000600.json.gz.ahead',
    '000000001200.json.gz.ahead',
    '000000001300.json.gz',
  ]);
});

it('one of a log that was restored from a copy and went another way is not taken', async () => {
  const folder = join(root, 'forked');
  await work(folder, [100]);
  const copy = join(root, 'copy');
  cpSync(folder, copy, { recursive: true });
  await work(folder, [700]);
  const ahead = join(folder, 'checkpoints');
  await work(copy, [700], 'tab-2');
  rmSync(join(copy, 'checkpoints'), { recursive: true });
  cpSync(ahead, join(copy, 'checkpoints'), { recursive: true });
  const { read, replayed } = await started(copy);
  expect(read).toEqual(replayed);
  expect(checkpointsIn(copy)).toEqual([]);
});
