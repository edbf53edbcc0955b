import { describe, type ExpectStatic, it } from 'vitest';
import { liveClients } from '../harness/live-client.ts';
import { type BareRooms, bareRooms } from './bare-rooms.ts';
import { DeafClient } from './deaf-client.ts';
import { type RawSocket, rawSockets } from './raw-socket.ts';
import { openTap } from './tap.ts';

const KILOBYTE = 1_000;
/** What operating systems between two processes of one machine take before anybody notices: four megabytes, and some. */
const MOST_TAKEN_BYTES = 8_000 * KILOBYTE;

type Place = {
  readonly rooms: BareRooms;
  readonly witness: RawSocket;
  readonly sockets: ReturnType<typeof rawSockets>;
  readonly clients: ReturnType<typeof liveClients>;
};

/** Rooms of its own, since what takes fifteen seconds is tried all at once. */
const inRooms =
  (play: (place: Place, expect: ExpectStatic) => Promise<void>) =>
  async ({ expect }: { readonly expect: ExpectStatic }): Promise<void> => {
    const [sockets, clients] = [rawSockets(), liveClients()];
    const rooms = await bareRooms();
    try {
      const witness = sockets.open(rooms.address);
      await witness.join({ clientId: 'witness' });
      await play({ rooms, witness, sockets, clients }, expect);
      expect(rooms.bugs).toEqual([]);
    } finally {
      sockets.closeAll();
      clients.closeAll();
      await rooms.close();
    }
  };

type Ops = { readonly from: number; readonly to: number };
const opsOf = ({ heard }: RawSocket): Ops[] =>
  heard.filter(({ name }) => name === 'ops').map(({ message }) => message as Ops);
/** The witness hears a head every three seconds: the time of the server's own. */
const headsOf = ({ heard }: RawSocket): number => heard.filter(({ name }) => name === 'head').length;

/** Two hundred large entries, one a turn of the loop. */
async function tellMuch(rooms: BareRooms): Promise<void> {
  for (let each = 0; each < 200; each += 1) {
    rooms.tell(100 * KILOBYTE);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe.concurrent('one that does not read', () => {
  it(
    'I16 but answers pings is closed fifteen seconds after the first thing that it left unread',
    {
      timeout: 60_000,
    },
    inRooms(async ({ rooms, witness }, expect) => {
      const deaf = new DeafClient(rooms.port);
      await deaf.joinAndStopReading('deaf');
      const before = headsOf(witness);
      // So little that the operating system takes all of it, and no buffer of this process ever holds any.
      rooms.tell(10);
      await deaf.closed;
      const heads = headsOf(witness) - before;
      expect(heads).toBeGreaterThanOrEqual(4);
      expect(heads).toBeLessThanOrEqual(6);
      expect(witness.socket.connected).toBe(true);
    }),
  );

  it(
    'I16 hears nothing more, and when it reads is told to ask, and hears everybody again',
    {
      timeout: 60_000,
    },
    inRooms(async ({ rooms, witness, sockets }, expect) => {
      const slow = sockets.open(rooms.address);
      await slow.join({ clientId: 'slow' });
      const readOn = slow.stopReading();
      await tellMuch(rooms);
      await witness.heardOf('head', headsOf(witness) + 2);
      await tellMuch(rooms);
      readOn();
      await slow.heardOf('resync');
      const told = opsOf(slow);
      expect(told.length * 100 * KILOBYTE).toBeLessThan(MOST_TAKEN_BYTES);
      expect(told.at(-1)?.to).toBe(told.length);
      expect(opsOf(witness)).toHaveLength(400);

      // Not in the room until it asks.
      rooms.tell(10);
      await witness.heardOf('ops', 401);
      expect(await slow.ask('since', rooms.head())).toMatchObject({ ok: true, catchUp: { kind: 'current' } });
      expect(opsOf(slow)).toHaveLength(told.length);
      rooms.tell(10);
      await slow.heardOf('ops', told.length + 1);
      expect(opsOf(slow).at(-1)).toMatchObject({ from: 401, to: 402 });
    }),
  );

  it(
    'I16 while it waits for the answer to its join hears everybody again with that',
    { timeout: 60_000 },
    inRooms(async ({ rooms, sockets }, expect) => {
      const slow = sockets.open(rooms.address);
      await slow.connected();
      const release = rooms.holdJoins();
      const joined = slow.join({ clientId: 'slow' });
      await rooms.joinsHeld(1);
      const readOn = slow.stopReading();
      await tellMuch(rooms);
      readOn();
      await slow.heardOf('resync');
      const told = opsOf(slow).length;
      release();
      expect(await joined).toMatchObject({ ok: true });
      rooms.tell(10);
      await slow.heardOf('ops', told + 1);
      expect(opsOf(slow).at(-1)).toMatchObject({ from: 200, to: 201 });
    }),
  );

  it(
    'I1, I15 a page behind a network that stood still for some seconds ends as all the others',
    {
      timeout: 60_000,
    },
    inRooms(async ({ rooms, witness, clients }, expect) => {
      const tap = await openTap(rooms.port);
      const page = await clients.connected({ address: tap.address, cookie: 'none=' });
      rooms.tell(10);
      await page.until(({ seq }) => seq === 1);
      tap.hold();
      await tellMuch(rooms);
      await witness.heardOf('head', headsOf(witness) + 2);
      tap.release();
      rooms.tell(10);
      await page.until(({ seq }) => seq === 202);
      expect(page.live.view.nodes.size).toBe(202);
      expect(page.live.connection.status).toBe('connected');
      rooms.tell(10);
      await page.until(({ seq }) => seq === 203, 1_000);
      tap.close();
    }),
  );

  it(
    'I16 one that vanished without a word is closed, with what was on its way',
    {
      timeout: 60_000,
    },
    inRooms(async ({ rooms, witness, sockets }, expect) => {
      const tap = await openTap(rooms.port);
      const gone = sockets.open(tap.address);
      await gone.join({ clientId: 'gone' });
      const before = headsOf(witness);
      const closed = tap.vanish();
      rooms.tell(10);
      await closed;
      expect(headsOf(witness) - before).toBeLessThanOrEqual(6);
      tap.close();
    }),
  );
});

describe.concurrent('one that does not join', () => {
  it(
    'is closed after ten seconds, however far it came',
    { timeout: 60_000 },
    inRooms(async ({ rooms, witness, sockets }, expect) => {
      const silent = new DeafClient(rooms.port);
      const upgraded = new DeafClient(rooms.port);
      await upgraded.upgrade();
      const connected = sockets.open(rooms.address);
      await connected.connected();
      const before = headsOf(witness);
      await Promise.all([upgraded.closed, connected.closed()]);
      const heads = headsOf(witness) - before;
      expect(heads).toBeGreaterThanOrEqual(3);
      expect(heads).toBeLessThanOrEqual(4);
      silent.end();
    }),
  );

  it(
    'beyond 64 of them the oldest go after two seconds',
    { timeout: 60_000 },
    inRooms(async ({ rooms, sockets }, expect) => {
      const crowd = Array.from({ length: 100 }, () => sockets.open(rooms.address));
      for (const each of crowd) expect(await each.connected()).toBe('connected');
      await Promise.all(crowd.slice(0, 36).map((each) => each.closed()));
      expect(crowd.filter(({ socket }) => socket.connected)).toHaveLength(64);
      expect(await sockets.open(rooms.address).join({ clientId: 'among-them' })).toMatchObject({ ok: true });
    }),
  );

  it(
    'is not who waits for the answer, in however long a line',
    { timeout: 60_000 },
    inRooms(async ({ rooms, witness, sockets }, expect) => {
      const crowd = Array.from({ length: 100 }, () => sockets.open(rooms.address));
      for (const each of crowd) expect(await each.connected()).toBe('connected');
      const release = rooms.holdJoins();
      const joined = crowd.map((each, index) => each.join({ clientId: `line-${index}` }));
      await witness.heardOf('head', headsOf(witness) + 2);
      release();
      for (const each of joined) expect(await each).toMatchObject({ ok: true });
    }),
  );

  it(
    'one that leaves the room and keeps its connection loses that as well',
    inRooms(async ({ rooms, sockets }, expect) => {
      const raw = sockets.open(rooms.address);
      await raw.join({ clientId: 'leaving' });
      const closed = new Promise((resolve) => raw.socket.io.engine.once('close', resolve));
      raw.socket.io.engine.write('1');
      expect(await closed).toBe('transport close');
    }),
  );
});
