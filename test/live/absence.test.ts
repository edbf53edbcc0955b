import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../graph/model/log/entry.ts';
import { Absence, type Away, type Seen } from '../../web/live/absence.ts';
import type { Connection } from '../../web/live/live.ts';

const MINUTE = 60_000;
const CONNECTED: Connection = { status: 'connected' };

/** A page of a person in a browser, whose clock and storage the test holds. */
class Place {
  now = 1_000_000;
  isVisible = true;
  live = {
    actorId: 'lin' as string | undefined,
    incarnation: 'log' as string | undefined,
    seq: 10,
    connection: CONNECTED,
  };
  /** The server's log. */
  head = 10;
  serverLog = 'log';
  isThere = true;
  isTooMuch = false;
  readonly returns: Away[] = [];
  readonly disk: Map<string, Seen>;
  absence = this.#opened();

  constructor(disk = new Map<string, Seen>()) {
    this.disk = disk;
  }

  #opened(): Absence {
    return new Absence({
      live: this.live,
      now: () => this.now,
      isVisible: () => this.isVisible,
      read: (actorId) => this.disk.get(actorId),
      write: (actorId, seen) => void this.disk.set(actorId, seen),
      changesSince: async (seq) => {
        if (!this.isThere) throw new TypeError('Failed to fetch');
        if (this.isTooMuch) return 'tooMany';
        const entries = Array.from(
          { length: this.head - seq },
          (_, index) => ({ seq: seq + index + 1 }) as Entry,
        );
        return { incarnation: this.serverLog, entries };
      },
      returned: (away) => this.returns.push(away),
    });
  }

  /** Another page of the same person, as after closing and opening. */
  reopened(): Place {
    const next = new Place(this.disk);
    Object.assign(next, { now: this.now, head: this.head });
    next.live.seq = this.head;
    return next;
  }

  async looks(): Promise<void> {
    this.absence.look();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Time in which the page looks every few seconds, as it does. */
  async passes(milliseconds: number): Promise<void> {
    for (const until = this.now + milliseconds; this.now < until; ) {
      this.now += Math.min(5_000, until - this.now);
      await this.looks();
    }
  }
}

let place: Place;
beforeEach(async () => {
  place = new Place();
  await place.looks();
});

test('a first visit has nothing that was missed', () => {
  expect(place.returns).toEqual([]);
});

test('whoever is there misses nothing, however long', async () => {
  place.head = 15;
  place.live.seq = 15;
  await place.passes(30 * MINUTE);
  expect(place.returns).toEqual([]);
});

test('without a connection for long: what came meanwhile, once it is back', async () => {
  place.live.connection = { status: 'disconnected' };
  place.head = 13;
  await place.passes(18 * MINUTE);
  expect(place.returns).toEqual([]);
  place.live.connection = CONNECTED;
  place.live.seq = 13;
  await place.looks();
  expect(place.returns).toMatchObject([{ forMs: 18 * MINUTE, count: 3 }]);
  expect(place.returns[0]?.entries?.map(({ seq }) => seq)).toEqual([11, 12, 13]);
  await place.passes(5 * MINUTE);
  expect(place.returns).toHaveLength(1);
});

test('a break of some seconds is none', async () => {
  place.live.connection = { status: 'disconnected' };
  place.head = 13;
  await place.passes(50_000);
  place.live.connection = CONNECTED;
  await place.passes(MINUTE);
  expect(place.returns).toEqual([]);
});

test('a hidden page, though connected all the time', async () => {
  place.isVisible = false;
  place.head = 12;
  place.live.seq = 12;
  await place.passes(3 * MINUTE);
  place.isVisible = true;
  await place.looks();
  expect(place.returns).toMatchObject([{ count: 2 }]);
});

test('a computer that slept, whose connection still looks alive and whose network comes a little later', async () => {
  place.head = 12;
  place.now += 180 * MINUTE;
  place.isThere = false;
  await place.looks();
  await place.passes(10_000);
  expect(place.returns).toEqual([]);
  place.isThere = true;
  await place.passes(5_000);
  expect(place.returns).toMatchObject([{ count: 2 }]);
});

test('a tab that was closed and is opened again', async () => {
  place.head = 14;
  place.now += 30 * MINUTE;
  const next = place.reopened();
  await next.looks();
  expect(next.returns).toMatchObject([{ forMs: 30 * MINUTE, count: 4 }]);
});

test('another tab of the same person has seen it', async () => {
  place.isVisible = false;
  const other = place.reopened();
  place.head = 12;
  Object.assign(other, { head: 12 });
  other.live.seq = 12;
  await other.passes(5 * MINUTE);
  place.now = other.now;
  place.isVisible = true;
  await place.looks();
  expect(place.returns).toEqual([]);
});

test('another person of the same browser has an absence of their own', async () => {
  place.head = 14;
  place.now += 30 * MINUTE;
  const next = place.reopened();
  next.live.actorId = 'he';
  await next.looks();
  expect(next.returns).toEqual([]);
});

test('too much to be listed: the number alone, and where nothing happened nothing', async () => {
  place.now += 30 * MINUTE;
  await place.looks();
  expect(place.returns).toEqual([]);
  place.now += 30 * MINUTE;
  place.head = 5_010;
  place.live.seq = 5_010;
  place.isTooMuch = true;
  await place.looks();
  expect(place.returns).toEqual([{ forMs: 30 * MINUTE, count: 5_000, entries: undefined }]);
});

test('data put back from a copy: nobody counts what cannot be compared', async () => {
  place.now += 30 * MINUTE;
  place.serverLog = 'other';
  place.head = 12;
  await place.looks();
  expect(place.returns).toEqual([]);
  place.live.incarnation = 'other';
  await place.passes(5 * MINUTE);
  expect(place.returns).toEqual([]);
});

test('a clock that is set back is no absence', async () => {
  place.now -= 180 * MINUTE;
  place.head = 12;
  place.live.seq = 12;
  await place.passes(5 * MINUTE);
  expect(place.returns).toEqual([]);
});
