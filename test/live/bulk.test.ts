import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { ask } from '../harness/ask.ts';
import { liveClients } from '../harness/live-client.ts';
import { type BareRooms, bareRooms } from './bare-rooms.ts';
import { rawSockets } from './raw-socket.ts';

const sockets = rawSockets();
const clients = liveClients();
let rooms: BareRooms;
beforeAll(async () => {
  rooms = await bareRooms();
});
afterEach(() => {
  sockets.closeAll();
  clients.closeAll();
});
afterAll(async () => {
  await rooms.close();
  expect(rooms.bugs).toEqual([]);
});

const page = () => clients.connected({ address: rooms.address, cookie: 'none=' });
const mark = (seq: number) => ({ seq, bulk: true, scope: 'all' });
const tooMany = LIMITS.bulkEvents + 1;

describe('an entry that is too large for the socket', () => {
  it('I1 is announced, fetched, and put in its place, before what came after it', async () => {
    const [here, raw] = [await page(), sockets.open(rooms.address)];
    await raw.join({ clientId: 'raw' });
    const before = rooms.head().seq;
    rooms.tell(10, tooMany);
    // The page has to wait with this one, which it can see at once.
    rooms.tell(10);
    await raw.heardOf('ops', 2);
    expect(raw.heard.map(({ message }) => message)).toMatchObject([
      { from: before, to: before + 1, entries: [mark(before + 1)] },
      { from: before + 1, to: before + 2, entries: [{ seq: before + 2, clientId: 'teller' }] },
    ]);
    await here.until(({ seq }) => seq === before + 2);
    expect(here.entries).toEqual([before + 1]);
    expect(here.live.view.nodes.has(`unit-${before + 1}-${tooMany - 1}`)).toBe(true);
    expect(here.snapshots).toHaveLength(1);
  });

  it('one of few events and many bytes as well, and one just under both goes as itself', async () => {
    const raw = sockets.open(rooms.address);
    await raw.join({ clientId: 'raw' });
    const { seq } = rooms.head();
    rooms.tell(LIMITS.bulkBytes);
    rooms.tell(10, LIMITS.bulkEvents);
    await raw.heardOf('ops', 2);
    expect(raw.heard.map(({ message }) => (message as { entries: object[] }).entries[0])).toMatchObject([
      mark(seq + 1),
      { seq: seq + 2, events: { length: LIMITS.bulkEvents } },
    ]);
  });

  it('what is told at once is told in parts of which none is too large', async () => {
    const raw = sockets.open(rooms.address);
    await raw.join({ clientId: 'raw' });
    const { seq } = rooms.head();
    rooms.tell(LIMITS.bulkBytes - 1_000, 1, 10);
    await raw.heardOf('ops', 3);
    const told = raw.heard.map(({ message }) => message as { from: number; to: number });
    expect(told.map(({ from, to }) => [from - seq, to - seq])).toEqual([
      [0, 4],
      [4, 8],
      [8, 10],
    ]);
    for (const each of told)
      expect(Buffer.byteLength(JSON.stringify(each))).toBeLessThanOrEqual(LIMITS.deltaBytes + 1_000);
  });

  it('I15 comes at catch-up by the same way', async () => {
    const here = await page();
    here.live.close();
    await here.until(({ connection }) => connection.status === 'disconnected');
    const { seq } = rooms.head();
    for (const units of [1, tooMany, 1, tooMany]) rooms.tell(10, units);
    here.comeBack();
    await here.until((live) => live.seq === seq + 4 && live.connection.status === 'connected');
    expect(here.entries.sort()).toEqual([seq + 2, seq + 4]);
    expect(here.snapshots).toHaveLength(1);
    const fresh = await page();
    expect([...here.live.view.nodes.keys()].sort()).toEqual([...fresh.live.view.nodes.keys()].sort());
  });

  it('where many are missing, a snapshot is what helps', async () => {
    const here = await page();
    here.live.close();
    await here.until(({ connection }) => connection.status === 'disconnected');
    const { seq } = rooms.head();
    for (let each = 0; each < 9; each += 1) rooms.tell(10, tooMany);
    here.comeBack();
    await here.until((live) => live.seq === seq + 9 && live.connection.status === 'connected');
    expect([here.entries, here.snapshots.length]).toEqual([[], 2]);
    const raw = sockets.open(rooms.address);
    const { incarnation, catchUp } = await raw.join({ clientId: 'raw' });
    expect(catchUp.kind).toBe('snapshot');
    expect((await raw.ask('since', { incarnation, seq: seq + 1 })).catchUp.delta.entries).toHaveLength(8);
  });

  it('is packed for whoever asks, and says where it is no longer to be had', async () => {
    rooms.tell(10, tooMany);
    const { seq } = rooms.head();
    const path = `${rooms.address}/api/v1/entries`;
    const answer = await fetch(`${path}/${seq}`);
    expect([answer.headers.get('content-encoding'), answer.headers.get('etag')]).toEqual([
      'gzip',
      `W/"bare-entry-${seq}-teller/${seq}@2023-04-14T00:00:00.000Z"`,
    ]);
    const { incarnation, entry } = await answer.json();
    expect([incarnation, entry.seq, entry.events.length]).toEqual(['bare', seq, tooMany]);
    const plain = await fetch(`${path}/${seq}`, { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.json()).toEqual({ incarnation, entry });
    const headers = { 'if-none-match': `W/"bare-entry-${seq}-teller/${seq}@2023-04-14T00:00:00.000Z"` };
    expect((await ask(rooms.address, `/api/v1/entries/${seq}`, { headers })).status).toBe(304);
    expect((await fetch(`${path}/${seq + 1}`)).status).toBe(404);
    expect((await fetch(`${path}/${seq + 2}`)).status).toBe(410);
  });
});
